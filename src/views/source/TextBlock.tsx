import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import { cleanRange } from '../../corpus/text/place.ts'
import type { Block } from '../../corpus/types.ts'
import { ChosenBar } from './ChosenBar.tsx'
import { Notes } from './Notes.tsx'
import type { Reader } from './useReader.ts'
import { host } from './useSelected.ts'
import { Words } from './Words.tsx'

type Props = {
  readonly reader: Reader
  readonly block: Block
  /** Whether the passage of the address ends here. */
  readonly last: boolean
}

const kindMessage = {
  heading: 'source.kind.heading',
  caption: 'source.kind.caption',
  notice: 'source.kind.notice',
} as const

/** One block, its number in the margin (a link to exactly this block), what can be done with it if chosen, and its notes. */
export const TextBlock = ({ reader, block, last }: Props) => {
  const intl = useIntl()
  const { aim } = reader
  const chosen = aim !== undefined && cleanRange(block, aim) !== null
  const kind = block.kind === 'heading' || block.kind === 'caption' || block.kind === 'notice' ? block.kind : undefined
  const name = intl.formatMessage({ id: 'source.paragraph' }, { number: block.number ?? 0 })
  return (
    <div className={`text-row ${chosen ? 'text-chosen' : ''}`}>
      <Link
        to={reader.href({ place: { start: block.start, end: block.end } })}
        className="paragraph-number"
        aria-label={kind === undefined ? name : intl.formatMessage({ id: kindMessage[kind] })}
      >
        {block.number ?? '¶'}
      </Link>
      <div className={`reader-words ${host}`}>
        <Words reader={reader} block={block} />
        {last && aim && <ChosenBar reader={reader} aim={aim} />}
      </div>
      <Notes reader={reader} block={block} />
    </div>
  )
}
