import { FormattedMessage } from 'react-intl'
import { cleanRange } from '../../corpus/text/place.ts'
import { DefectNotes } from './Notes.tsx'
import type { Reader } from './useReader.ts'

/** Defects of what the text leaves out (front matter, a comment, an address), so that none is lost. */
export const FileDefects = ({ reader: { defects, text } }: { readonly reader: Reader }) => {
  const outside = defects.filter(({ passage }) => text.blocks.every((block) => cleanRange(block, passage) === null))
  if (outside.length === 0) return null
  return (
    <details className="aside">
      <summary>
        <strong>
          <FormattedMessage id="source.fileDefects" values={{ count: outside.length }} />
        </strong>
      </summary>
      <DefectNotes defects={outside} />
    </details>
  )
}
