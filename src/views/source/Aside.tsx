import { Fragment } from 'react'
import { FormattedMessage } from 'react-intl'
import { excerpt } from '../../corpus/place.ts'
import type { Block, CleaningRule, Document, Range } from '../../corpus/types.ts'
import { SourceLink } from '../../parts/SourceLink.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Marked } from './Marked.tsx'

type Props = {
  readonly source: Document
  readonly blocks: readonly [Block, ...Block[]]
  readonly rules: readonly CleaningRule[]
  readonly aim: Range | undefined
  readonly raw: string
  readonly open: boolean
}

/** Blocks that are counted nowhere, and why: never dropped, only folded. One without words shows what the file holds. */
export const Aside = ({ source, blocks, rules, aim, raw, open }: Props) => {
  const [first] = blocks
  const rule = rules.find(({ id }) => id === first.rule)
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
            <Bilingual of={rule.reason} />
          </>
        )}
      </summary>
      {blocks.map((block) => (
        <Fragment key={block.index}>
          <p lang={source.language} className="aside-words">
            {block.text === '' ? <code>{excerpt(raw, block, 0).words}</code> : <Marked block={block} aim={aim} />}
          </p>
          {block.repeats && (
            <p className="small">
              <SourceLink to={source} place={block.repeats}>
                <FormattedMessage id="source.aside.repeats" />
              </SourceLink>
            </p>
          )}
        </Fragment>
      ))}
    </details>
  )
}
