import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { tags } from '../../messages/language.ts'
import { codeClass } from '../../parts/marks/codes.ts'
import { useCodingBook } from '../../queries/coding.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import type { Reader } from './useReader.ts'

type CheckProps = { readonly on: boolean; readonly onChange: (on: boolean) => void; readonly children: ReactNode }

const Check = ({ on, onChange, children }: CheckProps) => (
  <li>
    <label className="tool">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  </li>
)

/** The first sentence that is in view, or the first of all: what a reader would mean who has pointed at nothing. */
const firstInView = ({ stretches }: Reader) => {
  const seen = [...document.querySelectorAll<HTMLElement>('.text-row [data-block]')].find(
    (words) => words.getBoundingClientRect().top >= 0,
  )
  const body = stretches.filter(({ block }) => block.number !== undefined)
  return body.find(({ block }) => String(block.index) === seen?.dataset.block) ?? body[0]
}

/** What stands beside and under the words, each its own switch; all of it is in the address. */
export const Tools = ({ reader }: { readonly reader: Reader }) => {
  const intl = useIntl()
  const book = useCodingBook()
  const { state, go, translated } = reader
  const isOn = (layer: string) => state.layers.includes(layer)
  const turn = (layer: string) => (on: boolean) =>
    go({ layers: [...state.layers.filter((one) => one !== layer), ...(on ? [layer] : [])] })
  const cite = () => {
    const to = firstInView(reader)
    if (to !== undefined) go({ place: reader.placeAt(to) })
  }
  return (
    <ul className="tools" aria-label={intl.formatMessage({ id: 'source.tools' })}>
      <li aria-hidden="true">
        <FormattedMessage id="source.tools.show" />
      </li>
      <Check on={isOn('defect')} onChange={turn('defect')}>
        <FormattedMessage id="source.tools.defects" />
      </Check>
      <Check on={isOn('voice')} onChange={turn('voice')}>
        <FormattedMessage id="source.tools.voices" />
      </Check>
      <Check on={isOn('others')} onChange={turn('others')}>
        <FormattedMessage id="source.tools.others" />
      </Check>
      {translated.map((language) => (
        <Check key={language} on={state.gloss === language} onChange={(on) => go({ gloss: on ? language : null })}>
          <FormattedMessage
            id="source.tools.gloss"
            values={{ language: intl.formatDisplayName(tags[language], { type: 'language' }) }}
          />
        </Check>
      ))}
      <Check on={state.raw} onChange={(raw) => go({ raw })}>
        <FormattedMessage id="source.tools.raw" />
      </Check>
      <li className="tools-of-codes">
        <FormattedMessage id="source.tools.codes" />
        <ul className="tools-codes">
          {book.dimension.map(({ id, label }) => (
            <Check key={id} on={isOn(id)} onChange={turn(id)}>
              <span className={`code ${codeClass(book, id)}`}>
                <Bilingual text={label} />
              </span>
            </Check>
          ))}
        </ul>
      </li>
      <li className="tools-cite">
        <button type="button" className="text-button" onClick={cite}>
          <FormattedMessage id="source.passage.choose" />
        </button>
      </li>
    </ul>
  )
}
