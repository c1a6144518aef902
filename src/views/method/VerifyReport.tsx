import { FormattedMessage } from 'react-intl'
import { documentById } from '../../corpus/events/account.ts'
import type { Failure } from '../../corpus/verify/verify.ts'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import type { FileCheck, Report } from '../../queries/verifying.ts'

/** As many failures as stand open; the rest is folded under its count. */
const SHORT = 20

const Hashes = ({ checks, kind }: { readonly checks: readonly FileCheck[]; readonly kind: FileCheck['kind'] }) => {
  const files = checks.filter((one) => one.kind === kind)
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

const BadFile = ({ file }: { readonly file: FileCheck }) => {
  switch (file.outcome) {
    case 'same':
    case 'unhashed':
      return null
    case 'unread':
      return (
        <li>
          <code>{file.path}</code> <FormattedMessage id="method.verify.unread" values={{ reason: file.reason }} />
        </li>
      )
    case 'differs':
      return (
        <li>
          <code>{file.path}</code> <FormattedMessage id="method.verify.differs" />
          <code className="verify-hash">{file.expected}</code>
          <code className="verify-hash">{file.found}</code>
        </li>
      )
  }
}

const Where = ({ failure: { claim } }: { readonly failure: Failure }) => {
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

const Words = ({ failure }: { readonly failure: Failure }) => {
  const lang = documentById(useCorpus(), failure.claim.document)?.language
  const quoted = (text: string) => (
    <q className="source-words" lang={lang}>
      {text}
    </q>
  )
  return (
    <p>
      <FormattedMessage id="method.verify.expected" values={{ words: quoted(failure.claim.quote) }} />{' '}
      {failure.kind === 'other' && (
        <FormattedMessage id="method.verify.found" values={{ words: quoted(failure.found) }} />
      )}
      {failure.kind === 'beyond' && <FormattedMessage id="method.verify.beyond" values={{ length: failure.length }} />}
    </p>
  )
}

const Failures = ({ failures }: { readonly failures: readonly Failure[] }) => (
  <ul className="verify-failures">
    {failures.map((failure) => (
      <li key={`${failure.claim.file} ${failure.claim.pointer}`}>
        <Where failure={failure} />
        <Words failure={failure} />
      </li>
    ))}
  </ul>
)

/** Quotations whose raw file could not be read, counted by document: none of them has failed, none has been seen to stand. */
const Unread = ({ failures }: { readonly failures: readonly Failure[] }) => {
  const documents = [...new Set(failures.map(({ claim }) => claim.document))]
  return documents.map((document) => (
    <li key={document}>
      <code>{document}</code>{' '}
      <FormattedMessage
        id="method.verify.unseen"
        values={{ count: failures.filter(({ claim }) => claim.document === document).length }}
      />
    </li>
  ))
}

/** What was found: hashes by kind of file, whatever came from the cache, and each failure with what was expected and what stands there. */
export const VerifyReport = ({ report: { files, verdict, broken } }: { readonly report: Report }) => {
  const cached = files.filter(({ from }) => from === 'cache')
  const unread = verdict.failures.filter(({ kind }) => kind === 'unread')
  const wrong = verdict.failures.filter(({ kind }) => kind !== 'unread')
  const [first, rest] = [wrong.slice(0, SHORT), wrong.slice(SHORT)]
  return (
    <div className="verify-report">
      <Hashes checks={files} kind="document" />
      <Hashes checks={files} kind="data" />
      {cached.length > 0 && (
        <p>
          <FormattedMessage id="method.verify.cached" values={{ count: cached.length, files: files.length }} />
        </p>
      )}
      <ul className="method-list">
        {files.map((file) => (
          <BadFile key={file.path} file={file} />
        ))}
        {broken.map((path) => (
          <li key={path}>
            <code>{path}</code> <FormattedMessage id="method.verify.broken" />
          </li>
        ))}
        <Unread failures={unread} />
      </ul>
      {wrong.length > 0 && (
        <h3>
          <FormattedMessage id="method.verify.failures" values={{ count: wrong.length }} />
        </h3>
      )}
      <Failures failures={first} />
      {rest.length > 0 && (
        <details className="method-fold">
          <summary>
            <FormattedMessage id="method.verify.more" values={{ count: rest.length }} />
          </summary>
          <Failures failures={rest} />
        </details>
      )}
    </div>
  )
}
