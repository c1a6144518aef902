import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import { cleanRange } from '../../corpus/place.ts'
import type { Block, Document, Mention, Range } from '../../corpus/types.ts'
import { Apparatus } from '../../parts/Apparatus.tsx'
import { sourceHref } from '../../url/source.ts'
import { useLang } from '../../url/useLang.ts'
import { Marked } from './Marked.tsx'

type Props = {
  readonly source: Document
  readonly block: Block
  readonly aim: Range | undefined
  readonly misprints: readonly Mention[]
}

const Words = ({ source, block, aim, misprints }: Props) => {
  const words = <Marked block={block} aim={aim} misprints={misprints} />
  switch (block.kind) {
    case 'heading':
      return (
        <h3 lang={source.language} className="block-heading">
          {words}
        </h3>
      )
    case 'caption':
    case 'notice':
      return (
        <p lang={source.language} className={`block-${block.kind}`}>
          {words}
        </p>
      )
    case 'body':
    case 'boilerplate':
    case 'repeat':
      return (
        <p lang={source.language} className="block-body">
          {words}
        </p>
      )
  }
}

const kindMessage = {
  heading: 'source.kind.heading',
  caption: 'source.kind.caption',
  notice: 'source.kind.notice',
} as const

/** One block, its number in the margin (a link to exactly this block), and its apparatus. */
export const TextBlock = (props: Props) => {
  const { source, block } = props
  const [intl, lang] = [useIntl(), useLang()]
  const here = props.misprints.filter((mention) => cleanRange(block, mention) !== null)
  const chosen = props.aim !== undefined && cleanRange(block, props.aim) !== null
  const kind = block.kind === 'heading' || block.kind === 'caption' || block.kind === 'notice' ? block.kind : undefined
  const name = intl.formatMessage({ id: 'source.paragraph' }, { number: block.number ?? 0 })
  return (
    <div className={chosen ? 'text-row text-chosen' : 'text-row'}>
      <Link
        to={sourceHref(source.id, { lang, place: { start: block.start, end: block.end } })}
        className="paragraph-number"
        aria-label={kind === undefined ? name : intl.formatMessage({ id: kindMessage[kind] })}
        preventScrollReset
      >
        {block.number ?? '¶'}
      </Link>
      <Words {...props} />
      {here.length > 0 && <Apparatus source={source} misprints={here} />}
    </div>
  )
}
