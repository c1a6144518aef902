import { Fragment } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import { cut, type Slice } from '../../corpus/text/cut.ts'
import { inLine, type RawLine, type RawPart } from '../../corpus/text/rawLines.ts'
import type { Block, Range } from '../../corpus/types.ts'
import { tags, useLanguage } from '../../messages/language.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { lineAt } from './domPlace.ts'
import { aimed } from './useGoTo.ts'
import type { Reader } from './useReader.ts'
import { host } from './useSelected.ts'

type Props = { readonly reader: Reader; readonly line: RawLine; readonly parts: readonly RawPart[] }
type Of = RawPart['of'] | { readonly kind: 'aim' | 'defect' }
/** UTF-16 units of the line; `begins`: what it is a part of does not reach in from the line before. */
type Span = Range & { readonly of: Of; readonly begins: boolean }

const spansOf = ({ reader: { aim, defects }, line, parts }: Props): readonly Span[] => {
  const all = [
    ...parts,
    ...(aim === undefined ? [] : [{ ...aim, of: { kind: 'aim' } as const }]),
    // asked of every line of the file: those of other lines are not even looked at
    ...defects.flatMap(({ passage: { start, end } }) =>
      start < line.end && line.start < end ? [{ start, end, of: { kind: 'defect' } as const }] : [],
    ),
  ]
  return all.flatMap(({ of, ...range }): readonly Span[] => {
    const found = inLine(line, range)
    return found === null ? [] : [{ ...found, of, begins: range.start >= line.start }]
  })
}

const Why = ({ reader, block }: { readonly reader: Reader; readonly block: Block }) => {
  const rule = byId(reader.text.rules, block.rule)
  return (
    <span className="raw-why" lang={tags[useLanguage()]}>
      <FormattedMessage id="source.rawPane.aside" values={{ kind: block.kind }} />
      {rule && (
        <>
          {' · '}
          <Bilingual text={rule.reason} />
        </>
      )}
    </span>
  )
}

/** The block that was set aside and begins with a piece; of several for one reason only the first says it. */
const begunBy = ({ start, spans }: Slice<Span>): Block | undefined =>
  spans.flatMap((span) =>
    span.of.kind === 'aside' && !span.of.again && span.begins && span.start === start ? [span.of.block] : [],
  )[0]

const classOf = ({ start, spans }: Slice<Span>): string => {
  const has = (kind: Of['kind']) => spans.some(({ of }) => of.kind === kind)
  const broken = spans.filter(({ of }) => of.kind === 'defect')
  const starts = broken.some((one) => one.start === start && one.begins) ? 'defect-start' : ''
  return `${has('text') ? '' : has('aside') ? 'raw-aside' : 'raw-markup'} ${broken.length > 0 ? 'defect' : ''} ${starts}`
}

const Words = ({ piece, line }: { readonly piece: Slice<Span>; readonly line: RawLine }) => {
  const words = (
    <span className={classOf(piece)} {...lineAt(line, piece.start)}>
      {piece.text}
    </span>
  )
  const isAimed = piece.spans.some(({ of }) => of.kind === 'aim')
  return isAimed ? (
    <mark className={aimed} tabIndex={-1}>
      {words}
    </mark>
  ) : (
    words
  )
}

/** One line of the file: its number (a link to the line), and its characters, all of them. */
export const RawRow = (props: Props) => {
  const { reader, line, parts } = props
  const name = useIntl().formatMessage({ id: 'source.rawPane.line' }, { number: line.number })
  const isAside = parts.length > 0 && parts.every(({ of }) => of.kind === 'aside')
  return (
    <li className={`raw-line ${host} ${isAside ? 'raw-line-aside' : ''}`}>
      {line.text.trim() === '' ? (
        <span className="raw-number" aria-hidden="true">
          {line.number}
        </span>
      ) : (
        <Link
          className="raw-number"
          to={reader.href({ place: reader.placeAt(line) })}
          state={{ pane: 'raw' }}
          aria-label={name}
        >
          {line.number}
        </Link>
      )}
      <code lang={reader.source.language}>
        {cut(line.text, spansOf(props)).map((piece) => {
          const block = begunBy(piece)
          return (
            <Fragment key={piece.start}>
              {block && <Why reader={reader} block={block} />}
              <Words piece={piece} line={line} />
            </Fragment>
          )
        })}
      </code>
    </li>
  )
}
