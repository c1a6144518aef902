import type { Agreement } from '../../../src/corpus/agreement/agreement'
import type { CodingBook } from '../../../src/corpus/coded'
import { methodHref } from '../../../src/url/method'
import { sourceHref } from '../../../src/url/source'
import { corpus, first, read } from '../built'
import { expect } from '../test'
import { both, called, type Gesture, ofFirst, once, press, type States, unfold, within } from './state'

const [list] = read<CodingBook>('codebook.json').dimension
const agreement = read<readonly Agreement[]>('agreement.json').filter(({ unit }) => unit === 'sentence')
const source = first(corpus.documents)

const verify: Gesture = async (page, lang) => {
  await press('button', 'method.verify.start', { again: 'no' })(page, lang)
  await expect(called(page, lang, 'button', 'method.verify.start', { again: 'yes' })).toBeVisible()
}
const cite: Gesture = press('button', 'app.cite.view')
const inDialog =
  (act: (dialog: ReturnType<Parameters<Gesture>[0]['getByRole']>) => Promise<unknown>): Gesture =>
  (page) =>
    act(page.getByRole('dialog'))

export const methodViews: States = {
  'the method, with a code and differences, all unfolded': ofFirst(agreement, (one) => ({
    href: methodHref({ differences: one.dimension, ...(list === undefined ? {} : { code: list.id }) }),
    open: unfold,
  })),
}

export const methodStates: States = {
  'the method': once({ href: methodHref() }),
  'everything verified': once({ href: methodHref({ part: 'verify' }), open: verify }),
  'a file that was changed': once({
    href: methodHref({ part: 'verify' }),
    before: (page) => page.route(`**/documents/${source.file}`, (route) => route.fulfill({ body: 'x' })),
    open: both(verify, unfold),
  }),
  'how to cite a source': within('dialog', {
    href: sourceHref(source.id),
    open: both(
      cite,
      inDialog((dialog) => dialog.getByRole('radio').first().check()),
    ),
  }),
  'a record for a reference manager': within('dialog', {
    href: sourceHref(source.id),
    open: both(
      cite,
      inDialog((dialog) => dialog.getByRole('combobox').selectOption({ index: 5 })),
    ),
  }),
  'a citation to copy by hand': within('dialog', {
    href: sourceHref(source.id),
    before: (page) =>
      page.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('refused')) } }),
      ),
    open: both(cite, press('button', 'cite.copy')),
  }),
}
