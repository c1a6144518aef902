import { FormattedMessage } from 'react-intl'
import { documentById } from '../../corpus/events/account.ts'
import type { Failure } from '../../corpus/verify/verify.ts'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import type { FileCheck, Report } from '../../queries/verifying.ts'

/** As many failures as stand open; the rest is folded under its count. */
const SHORT = 20

const Hashes = ({ of, kind }: { readonly of: readonly FileCheck[]; readonly kind: FileCheck['kind'] }) => {
  const files = of.filter((one) => one.kind === kind)
  const same = files.filter(({ outcome }) => outcome === 'same').length
  return (
    <p>
      <FormattedMessage
        id="method.verify.hashes"
        values={{
          kind,
          same,
          files: files.length,
          hashed: files.some(({ outcome }) => outcome === 'unhashed') ? 'no' : 'yes',
        }}
      />
    </p>
  )
}

const BadFile = ({ of }: { readonly of: FileCheck }) => {
  switch (of.outcome) {
    case 'same':
    case 'unhashed':
      return null
    case 'unread':
      return (
        <li>
          <code>{of.path}</code> <FormattedMessage id="method.verify.unread" values={{ reason: of.reason }} />
        </li>
      )
    case 'differs':
      return (
        <li>
          <code>{of.path}</code> <FormattedMessage id="method.verify.differs" />
          <code className="verify-hash">{of.expected}</code>
          <code className="verify-hash">{of.found}</code>
        </li>
      )
  }
}

const Where = ({ of: { claim } }: { readonly of: Failure }) => {
  const source = documentById(useCorpus(), claim.document)
  return (
    <p className="verify-where">
      <code>{claim.file}</code> {claim.record !== undefined && <code>{claim.record}</code>} <code>{claim.pointer}</code>
      {' · '}
      {source ? <SourceLink to={source} /> : <code>{claim.document}</code>}{' '}
      <span className="num">
        <FormattedMessage id="method.verify.range" values={{ start: claim.start, end: claim.end }} />
      </span>
    </p>
  )
}

const Words = ({ of }: { readonly of: Failure }) => {
  const lang = documentById(useCorpus(), of.claim.document)?.language
  const quoted = (text: string) => (
    <q className="source-words" lang={lang}>
      {text}
    </q>
  )
  return (
    <p>
      <FormattedMessage id="method.verify.expected" values={{ words: quoted(of.claim.quote) }} />{' '}
      {of.kind === 'other' && <FormattedMessage id="method.verify.found" values={{ words: quoted(of.found) }} />}
      {of.kind === 'beyond' && <FormattedMessage id="method.verify.beyond" values={{ length: of.length }} />}
    </p>
  )
}

const Failures = ({ of }: { readonly of: readonly Failure[] }) => (
  <ul className="verify-failures">
    {of.map((failure) => (
      <li key={`${failure.claim.file} ${failure.claim.pointer}`}>
        <Where of={failure} />
        <Words of={failure} />
      </li>
    ))}
  </ul>
)

/** Quotations whose raw file could not be read, counted by document: none of them has failed, none has been seen to stand. */
const Unread = ({ of }: { readonly of: readonly Failure[] }) => {
  const documents = [...new Set(of.map(({ claim }) => claim.document))]
  return documents.map((document) => (
    <li key={document}>
      <code>{document}</code>{' '}
      <FormattedMessage
        id="method.verify.unseen"
        values={{ count: of.filter(({ claim }) => claim.document === document).length }}
      />
    </li>
  ))
}

/** What was found: hashes by kind of file, whatever came from the cache, and each failure with what was expected and what stands there. */
export const VerifyReport = ({ of: { files, verdict, broken } }: { readonly of: Report }) => {
  const cached = files.filter(({ from }) => from === 'cache')
  const unread = verdict.failures.filter(({ kind }) => kind === 'unread')
  const wrong = verdict.failures.filter(({ kind }) => kind !== 'unread')
  const [first, rest] = [wrong.slice(0, SHORT), wrong.slice(SHORT)]
  return (
    <div className="verify-report">
      <Hashes of={files} kind="document" />
      <Hashes of={files} kind="data" />
      {cached.length > 0 && (
        <p>
          <FormattedMessage id="method.verify.cached" values={{ count: cached.length, files: files.length }} />
        </p>
      )}
      <ul className="method-list">
        {files.map((file) => (
          <BadFile key={file.path} of={file} />
        ))}
        {broken.map((path) => (
          <li key={path}>
            <code>{path}</code> <FormattedMessage id="method.verify.broken" />
          </li>
        ))}
        <Unread of={unread} />
      </ul>
      {wrong.length > 0 && (
        <h3>
          <FormattedMessage id="method.verify.failures" values={{ count: wrong.length }} />
        </h3>
      )}
      <Failures of={first} />
      {rest.length > 0 && (
        <details className="method-fold">
          <summary>
            <FormattedMessage id="method.verify.more" values={{ count: rest.length }} />
          </summary>
          <Failures of={rest} />
        </details>
      )}
    </div>
  )
}
