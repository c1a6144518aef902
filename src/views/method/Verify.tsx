import { FormattedMessage, useIntl } from 'react-intl'
import { CopyLink } from '../../parts/cite/CopyLink.tsx'
import { useAbsolute } from '../../parts/page/useAbsolute.ts'
import { amissIn, canHash, type Progress } from '../../queries/verifying.ts'
import { methodHref } from '../../url/method.ts'
import { Part } from './Part.tsx'
import { useVerify, type Verification } from './useVerify.ts'
import { VerifyReport } from './VerifyReport.tsx'

const Bar = ({ progress }: { readonly progress: Progress }) => (
  <label className="verify-progress">
    <span className="num">
      <FormattedMessage id="method.verify.progress" values={{ ...progress }} />
    </span>
    <progress value={progress.done} max={progress.of} />
  </label>
)

/** What is said aloud: each phase once, and the outcome; the bar has the numbers between. */
const Said = ({ state }: { readonly state: Verification }) => {
  switch (state.kind) {
    case 'idle':
      return null
    case 'running':
      return <FormattedMessage id="method.verify.doing" values={{ doing: state.progress.doing }} />
    case 'failed':
      return <FormattedMessage id="method.verify.failed" values={{ reason: state.reason }} />
    case 'done': {
      const { claims, standing } = state.report.verdict
      const files = state.report.files.filter(({ kind }) => kind === 'document')
      const amiss = amissIn(state.report)
      return (
        <strong>
          <FormattedMessage
            id="method.verify.done"
            values={{
              standing,
              claims,
              read: files.filter(({ outcome }) => outcome !== 'unread').length,
              files: files.length,
            }}
          />
          {amiss > 0 && (
            <>
              {' '}
              <FormattedMessage id="method.verify.amiss" values={{ count: amiss }} />
            </>
          )}
        </strong>
      )
    }
  }
}

/** The reader's own browser checks every quotation against the raw files. */
export const Verify = () => {
  const { state, start } = useVerify()
  const intl = useIntl()
  const absolute = useAbsolute()
  const running = state.kind === 'running'
  return (
    <Part part="verify">
      <div className="method-prose">
        <p>
          <FormattedMessage id="method.verify.what" />
        </p>
        {!canHash() && (
          <p className="notice">
            <FormattedMessage id="method.verify.noHash" />
          </p>
        )}
      </div>
      <p className="verify-start">
        <button
          type="button"
          className="verify-button"
          aria-disabled={running}
          onClick={() => {
            // a second press while it runs would begin again
            if (!running) start()
          }}
        >
          <FormattedMessage id="method.verify.start" values={{ again: state.kind === 'done' ? 'yes' : 'no' }} />
        </button>
        <CopyLink
          address={absolute(methodHref({ part: 'verify' }))}
          title={intl.formatMessage({ id: 'method.part' }, { part: 'verify' })}
        />
      </p>
      {running && <Bar progress={state.progress} />}
      <p role="status" className="verify-said">
        <Said state={state} />
      </p>
      {state.kind === 'done' && <VerifyReport report={state.report} />}
      <div className="method-prose">
        <p>
          <FormattedMessage id="method.verify.authentic" />
        </p>
      </div>
    </Part>
  )
}
