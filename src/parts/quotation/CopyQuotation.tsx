import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Speaker } from '../../corpus/coded.ts'
import { documentById } from '../../corpus/events/account.ts'
import { printedAs } from '../../corpus/text/printedAs.ts'
import type { Document, Language, Passage } from '../../corpus/types.ts'
import { useLanguage, useWords } from '../../messages/language.ts'
import { MessageBundle } from '../../messages/MessageBundle.tsx'
import { type Copied, quotationHtml, quotationMarkdown, quotationOf, quotationText } from '../../publish/copied.ts'
import { useCodingBook, useQuotations } from '../../queries/coding.ts'
import { documentText, useCorpus } from '../../queries/corpus.ts'
import { CopyForms } from '../../ui/CopyForms.tsx'
import { sourceHref } from '../../url/source.ts'
import { dateText } from '../date/dateText.ts'
import { useAbsolute } from '../page/useAbsolute.ts'
import { placeOf } from './Quotation.tsx'

type Props = {
  readonly passage: Passage
  /** Our translation of these words, to go with them. */
  readonly gloss?: { readonly text: string; readonly language: Language }
}

/** Undefined where no record says that these words are somebody's. */
const useSpeaker = (passage: Passage): Copied['speaker'] => {
  const quotations = useQuotations()
  const book = useCodingBook()
  const { entities } = useCorpus()
  const words = useWords()
  const said = quotationOf(quotations, passage)
  if (said === undefined) return undefined
  const nameOf = (speaker: Speaker | undefined): string | undefined => {
    const name = speaker?.kind === 'unnamed' ? speaker.words : byId(entities, speaker?.entity)?.name
    return name && words(name)
  }
  const name = nameOf(said.speaker)
  const through = nameOf(said.through)
  const reported = byId(book.speechMode, said.mode)?.marked !== true
  return name === undefined ? undefined : { name, reported, ...(through === undefined ? {} : { through }) }
}

const useParagraph = ({ document, start }: Passage): number | undefined =>
  useSuspenseQuery(documentText(document)).data.blocks.find((block) => block.start <= start && start < block.end)
    ?.number

const Copy = ({ passage, gloss, source }: Props & { readonly source: Document }) => {
  const intl = useIntl()
  const language = useLanguage()
  const words = useWords()
  const absolute = useAbsolute()
  const speaker = useSpeaker(passage)
  const paragraph = useParagraph(passage)
  const { date } = source.published
  const copied: Copied = {
    words: printedAs(passage),
    language: source.language,
    outlet: words(source.outlet),
    title: source.title,
    address: absolute(sourceHref(source.id, { place: placeOf(passage) })),
    ...(speaker === undefined ? {} : { speaker }),
    ...(date.start === null && date.end === null ? {} : { date: dateText(date, intl) }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(gloss === undefined ? {} : { gloss }),
  }
  return (
    <CopyForms
      first={{
        key: 'text',
        label: <FormattedMessage id="cite.quotation" />,
        clip: () => ({ text: quotationText(copied, language), html: quotationHtml(copied, language) }),
      }}
      others={[
        {
          key: 'markdown',
          label: <FormattedMessage id="app.copy.markdown" />,
          clip: () => ({ text: quotationMarkdown(copied, language) }),
        },
      ]}
    />
  )
}

/** Copies a source's exact words with who said them, where they stand and the way back. It fetches what it lacks. */
export const CopyQuotation = (props: Props) => {
  const source = documentById(useCorpus(), props.passage.document)
  return (
    source && (
      <Suspense>
        <MessageBundle bundles={['cite']}>
          <Copy {...props} source={source} />
        </MessageBundle>
      </Suspense>
    )
  )
}
