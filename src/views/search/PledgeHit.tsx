import { byId } from '../../corpus/byId.ts'
import type { Pledge } from '../../corpus/coded.ts'
import { themesOf } from '../../corpus/pledges/filter.ts'
import { occasionOf } from '../../corpus/pledges/occasions.ts'
import type { Words } from '../../corpus/search/answer.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { Mixed } from '../../ui/Mixed.tsx'
import { pledgesHref } from '../../url/pledges.ts'
import { useLang } from '../../url/useLang.ts'
import { Name, Others, Quoted, useOurs } from './parts.tsx'

type Props = { readonly pledge: Pledge; readonly words: readonly Words[]; readonly corpus: CorpusIndex }

export const PledgeHit = ({ pledge, words, corpus }: Props) => {
  const inWords = useWords()
  const lang = useLang()
  const ours = useOurs(words)
  const { events, about } = corpus
  const occasion = occasionOf(byId(events, pledge.event), about)
  const [theme = ''] = themesOf(pledge)
  const open = { kind: 'theme', company: pledge.company, theme, occasion: occasion.id } as const
  return (
    <>
      <Name to={pledgesHref({ company: [pledge.company], open, lang })}>
        {pledge.corrupt && <span className="obelus">†</span>}
        {ours('name')}
      </Name>
      <p className="small">
        {ours('who')} · <Mixed text={inWords(occasion.title)} />
      </p>
      <Others words={words} />
      <Quoted words={words} corpus={corpus} />
    </>
  )
}
