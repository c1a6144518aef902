import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { documentById } from '../../corpus/account.ts'
import type { BookCode } from '../../corpus/codebook.ts'
import type { Example } from '../../corpus/coded.ts'
import type { Bilingual as Two } from '../../corpus/types.ts'
import { Quotation } from '../../parts/Quotation.tsx'
import { SourceLink } from '../../parts/SourceLink.tsx'
import { useCodingBook } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual, Mixed } from '../../ui/Mixed.tsx'
import { methodHref } from '../../url/method.ts'
import { useLang } from '../../url/useLang.ts'

export const codeId = (key: string): string => `code-${key}`

const Shown = ({ of }: { readonly of: Example }) => {
  const index = useCorpus()
  if (of.kind === 'none') return <Bilingual of={of.none} />
  const source = documentById(index, of.passage.document)
  return (
    <>
      {source && <SourceLink to={source} />} <Quotation passage={of.passage} form="inline" /> <Bilingual of={of.note} />
    </>
  )
}

type RuleProps = { readonly is: 'include' | 'exclude'; readonly of: Two | undefined }
const Rule = ({ is, of }: RuleProps) =>
  of && (
    <div>
      <dt>
        <FormattedMessage id="method.book.field" values={{ field: is }} />
      </dt>
      <dd>
        <Bilingual of={of} />
      </dd>
    </div>
  )

const Shows = ({ is, of }: { readonly is: 'example' | 'nearMiss'; readonly of: Example | undefined }) =>
  of && (
    <div>
      <dt>
        <FormattedMessage id="method.book.field" values={{ field: is }} />
      </dt>
      <dd>
        <Shown of={of} />
      </dd>
    </div>
  )

const From = ({ of }: { readonly of: readonly string[] }) => {
  const works = useCodingBook().literature.filter(({ id }) => of.includes(id))
  return (
    works.length > 0 && (
      <div>
        <dt>
          <FormattedMessage id="method.book.field" values={{ field: 'from' }} />
        </dt>
        <dd>
          {works.map(({ id, reference }) => (
            <span key={id} className="method-reference">
              <Mixed text={reference} />
            </span>
          ))}
        </dd>
      </div>
    )
  )
}

/** When to use a code and when not, what shows it and what only seems to. Nothing where its list has no such rules. */
export const CodeBody = ({ of }: { readonly of: BookCode }) => (
  <dl className="method-rules">
    <Rule is="include" of={of.include} />
    <Rule is="exclude" of={of.exclude} />
    <Shows is="example" of={of.example} />
    <Shows is="nearMiss" of={of.nearMiss} />
    <From of={of.from ?? []} />
  </dl>
)

const hasBody = ({ include, exclude, example, nearMiss, from }: BookCode): boolean =>
  include !== undefined || exclude !== undefined || example !== undefined || nearMiss !== undefined || !!from?.length

type Props = { readonly of: BookCode; readonly at: string; readonly opened: boolean }

const Head = ({ of }: { readonly of: BookCode }) => (
  <>
    <strong>
      <Bilingual of={of.label} />
    </strong>{' '}
    <span className="method-definition">
      <Bilingual of={of.definition} />
    </span>
  </>
)

/** One value: its name and definition; opened, how to choose it. The address opens it too. */
export const CodeEntry = ({ of, at, opened }: Props) => {
  const [intl, lang] = [useIntl(), useLang()]
  return (
    <div className={opened ? 'method-entry method-chosen' : 'method-entry'}>
      {hasBody(of) ? (
        <details open={opened}>
          <summary id={codeId(at)}>
            <Head of={of} />
          </summary>
          <CodeBody of={of} />
        </details>
      ) : (
        <p id={codeId(at)} tabIndex={-1}>
          <Head of={of} />
        </p>
      )}
      <Link
        to={methodHref({ code: at, lang })}
        className="method-pilcrow"
        aria-label={intl.formatMessage({ id: 'method.linkToCode' }, { id: at })}
      >
        ¶
      </Link>
    </div>
  )
}

export const Literature = () => (
  <section className="method-group" aria-labelledby="literature">
    <h3 id="literature">
      <FormattedMessage id="method.book.literature" />
    </h3>
    <ul className="method-list">
      {useCodingBook().literature.map(({ id, reference, address }) => (
        <li key={id}>
          <Mixed text={reference} />{' '}
          {address && (
            <a href={address} rel="noreferrer external" className="address">
              {address.replace(/^https?:\/\//, '')}
            </a>
          )}
        </li>
      ))}
    </ul>
  </section>
)
