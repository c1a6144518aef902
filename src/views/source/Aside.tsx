import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import type { Block } from '../../corpus/types.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import { wordsAt } from './domPlace.ts'
import { Marked, wholeOf } from './Marked.tsx'
import { Notes } from './Notes.tsx'
import type { Reader } from './useReader.ts'
import { host } from './useSelected.ts'

type Props = {
  readonly reader: Reader
  readonly blocks: readonly [Block, ...Block[]]
  readonly open: boolean
  /** The block in which the passage of the address ends. */
  readonly last: Block | undefined
}

/** Blocks that are counted nowhere, and why: never dropped, only folded. One without words shows what the file holds. */
export const Aside = ({ reader, blocks, open, last }: Props) => {
  const { source, text, aim } = reader
  const [first] = blocks
  const rule = byId(text.rules, first.rule)
  return (
    <details className="aside" open={open}>
      <summary>
        <strong>
          <FormattedMessage
            id={first.kind === 'repeat' ? 'source.aside.repeat' : 'source.aside.boilerplate'}
            values={{ count: blocks.length }}
          />
        </strong>
        {rule && (
          <>
            {' · '}
            <Bilingual text={rule.reason} />
          </>
        )}
      </summary>
      {blocks.map((block) => (
        <div key={block.index} className={host}>
          {block.text === '' ? (
            <p lang={source.language} className="aside-words">
              <code>{reader.placeAt(block).words}</code>
            </p>
          ) : (
            <p lang={source.language} className="aside-words" {...wordsAt(block)}>
              <Marked reader={reader} stretch={wholeOf(reader, block)} />
            </p>
          )}
          {block.repeats && (
            <p className="small">
              <Link to={reader.href({ place: block.repeats })}>
                <FormattedMessage id="source.aside.repeats" />
              </Link>
            </p>
          )}
          {block === last && aim && <ChosenBar reader={reader} aim={aim} />}
          <Notes reader={reader} block={block} />
        </div>
      ))}
    </details>
  )
}
