import { FormattedMessage } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { Document } from '../../../corpus/types.ts'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { Terms } from '../card/Terms.tsx'
import type { Standing } from './shape.ts'

type Props = {
  readonly source: Document
  readonly standing: Exclude<Standing, { readonly kind: 'told' }>
}

/** Silence has a shape: ruled lines as long as what the others say. What no source could have told is a plain sentence. */
export const Untold = ({ source, standing: { kind, status, told } }: Props) => {
  const label = byId(useCodingBook().topicStatus, status)?.label
  if (kind === 'aside')
    return (
      <p className="topic-aside small">
        {label && (
          <strong>
            <Bilingual text={label} />.
          </strong>
        )}{' '}
        <Bilingual text={told.why} />
      </p>
    )
  return (
    <div className="topic-silence">
      <p className="topic-silent">
        <Siglum document={source} /> <FormattedMessage id="compareTopic.silent" />
      </p>
      <p className="small">
        <Bilingual text={told.why} />
      </p>
      {told.terms.length > 0 && (
        <p className="small">
          <FormattedMessage
            id="compareTopic.searched"
            values={{ count: told.terms.length, terms: <Terms terms={told.terms} source={source} /> }}
          />
        </p>
      )}
      <div className="silence topic-lines" />
    </div>
  )
}
