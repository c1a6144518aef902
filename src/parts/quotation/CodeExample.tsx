import type { Example } from '../../corpus/coded.ts'
import { documentById } from '../../corpus/events/account.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Quotation } from './Quotation.tsx'
import { SourceLink } from './SourceLink.tsx'

/** What shows a code, or only seems to: a source's words with our remark, or that this corpus holds none. */
export const CodeExample = ({ example }: { readonly example: Example }) => {
  const index = useCorpus()
  if (example.kind === 'none') return <Bilingual text={example.none} />
  const source = documentById(index, example.passage.document)
  return (
    <>
      {source && <SourceLink to={source} />} <Quotation passage={example.passage} form="inline" />{' '}
      <Bilingual text={example.note} />
    </>
  )
}
