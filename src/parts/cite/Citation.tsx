import { FormattedMessage, useIntl } from 'react-intl'
import { type CitationPart, isChinese, plain, rich } from '../../publish/cite/pieces.ts'
import type { Citation as Written } from '../../publish/cite/styles.ts'
import { CopyForms } from '../../ui/CopyForms.tsx'
import type { Clip } from '../../ui/clipboard.ts'
import { runs } from '../../ui/runs.ts'
import { save } from '../../ui/save.ts'

/** Words of a citation, with the language said wherever they hold words of another. */
const Words = ({ text, language }: { readonly text: string; readonly language: string }) => {
  let at = 0
  return runs(text, isChinese(language) ? 'zh' : 'en').map((run) => {
    const key = at
    at += run.text.length
    return (
      <span key={key} lang={run.lang}>
        {run.text}
      </span>
    )
  })
}

const Prose = ({ pieces, language }: { readonly pieces: readonly CitationPart[]; readonly language: string }) => {
  let at = 0
  return pieces.map(({ text, italic, lang }) => {
    const key = at
    at += text.length
    const Tag = italic ? 'i' : 'span'
    return (
      <Tag key={key} lang={lang}>
        <Words text={text} language={lang ?? language} />
      </Tag>
    )
  })
}

const clipOf = (citation: Written): Clip =>
  citation.kind === 'data' ? { text: citation.text } : { text: plain(citation.pieces), html: rich(citation.pieces) }

/** A citation as it is to be taken away; `name` is that of the file. */
export const Citation = ({ citation, name }: { readonly citation: Written; readonly name: string }) => {
  const { formatMessage } = useIntl()
  const clip = clipOf(citation)
  return (
    <>
      <div
        role="status"
        aria-label={formatMessage({ id: 'cite.citation' })}
        className="mt-4 border-y border-rule py-3 wrap-anywhere select-text"
      >
        {citation.kind === 'prose' ? (
          <p lang={citation.language} className="font-words text-quote **:font-words">
            <Prose pieces={citation.pieces} language={citation.language} />
          </p>
        ) : (
          <pre className="font-mono text-note/note whitespace-pre-wrap">
            {citation.text.replaceAll('\r\n', '\n').trimEnd()}
          </pre>
        )}
      </div>
      <p className="actions">
        {/* another citation was not copied yet */}
        <CopyForms
          key={clip.text}
          first={{ key: 'citation', label: <FormattedMessage id="cite.copy" />, clip: () => clip }}
        />
        {citation.kind === 'data' && (
          <button
            type="button"
            className="text-button"
            onClick={() => save(`${name}.${citation.file}`, citation.file, citation.text)}
          >
            <FormattedMessage id="cite.download" values={{ file: citation.file }} />
          </button>
        )}
      </p>
    </>
  )
}
