import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import { isAside } from '../../corpus/text/aside.ts'
import type { Block, Document, DocumentText } from '../../corpus/types.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { Outsides } from '../../parts/event/Outsides.tsx'
import { Quotation } from '../../parts/quotation/Quotation.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { files } from '../../queries/files.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { doAgree } from './moments.ts'
import { Timestamps } from './Timestamps.tsx'

const Published = ({ source }: { readonly source: Document }) => {
  const intl = useIntl()
  const { date, basis, timestamps } = source.published
  const term = byId(useCorpus().codebook.dateBasis, basis)
  return (
    <div>
      <p>
        <strong>
          <FormattedMessage id="source.published" />
        </strong>{' '}
        {dateText(date, intl)}
        {term && (
          <>
            {' · '}
            <Bilingual text={term.label} />
          </>
        )}
      </p>
      {timestamps.length > 1 && (
        <p>
          <FormattedMessage
            id="source.timestamps.agree"
            values={{ count: timestamps.length, agree: doAgree(timestamps) ? 'yes' : 'no' }}
          />
        </p>
      )}
    </div>
  )
}

const count = (blocks: readonly Block[], isCounted: (kind: Block['kind']) => boolean): number =>
  blocks.filter(({ kind }) => isCounted(kind)).length

const Counts = ({ source, text: { blocks } }: { source: Document; text: DocumentText }) => (
  <p>
    <strong>
      <FormattedMessage id="source.counts" />
    </strong>{' '}
    <FormattedMessage
      id="source.counted"
      values={{
        paragraphs: count(blocks, (kind) => kind === 'body'),
        captions: count(blocks, (kind) => kind === 'caption'),
        aside: count(blocks, isAside),
        characters: source.size.text,
      }}
    />
  </p>
)

const File = ({ source }: { readonly source: Document }) => (
  <p>
    <strong>
      <FormattedMessage id="source.file" />
    </strong>{' '}
    <FormattedMessage id="source.fileSize" values={{ characters: source.size.file }} />
    {' · '}
    <span className="num">sha256 {source.sha256.slice(0, 12)}</span>
    {' · '}
    <a href={files.raw(source.file)}>
      <FormattedMessage id="source.raw" />
    </a>
  </p>
)

const Interests = ({ source }: { readonly source: Document }) => (
  <div className="source-interests">
    {source.interests.map(({ note, passage }, at) => (
      <p key={passage.start}>
        {at === 0 && (
          <strong>
            <FormattedMessage id="source.interests" />{' '}
          </strong>
        )}
        <Bilingual text={note} /> <Quotation passage={passage} form="inline" />
      </p>
    ))}
  </div>
)

/** The rule that chose the date, and every moment that the file states, side by side. */
const Dating = ({ published: { rule, outside, timestamps } }: { readonly published: Document['published'] }) => (
  <details className="source-dating">
    <summary>
      <FormattedMessage id="source.dating" values={{ count: timestamps.length }} />
    </summary>
    <p>
      <Bilingual text={rule} />
    </p>
    {outside.length > 0 && <Outsides outsides={outside} />}
    {timestamps.length > 0 && <Timestamps timestamps={timestamps} />}
  </details>
)

/** When it was published, how much of it is text, and where the file is; on demand how the date is known. */
export const Facts = ({ source, text }: { readonly source: Document; readonly text: DocumentText }) => (
  <div className="source-facts">
    <Published source={source} />
    <Counts source={source} text={text} />
    <File source={source} />
    {source.interests.length > 0 && <Interests source={source} />}
    <Dating published={source.published} />
  </div>
)
