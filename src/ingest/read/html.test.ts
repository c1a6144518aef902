import { expect, test } from 'vitest'
import { htmlPieces, wordsOf } from './html.ts'
import { identity, slice } from './mapped.ts'

const read = (html: string) => htmlPieces(identity(html, 0, html.length)).pieces
const tags = (html: string) =>
  read(html).flatMap((piece) =>
    piece.kind === 'open' || piece.kind === 'close'
      ? [`${piece.kind} ${piece.name}: ${html.slice(piece.start, piece.end)}`]
      : [],
  )

test('an entity knows all of its source, whatever stands before it; one that means two characters gives both the same', () => {
  const html = 'a&amp;&#x1F389;&NotEqualTilde;b'
  const { text, starts, ends } = wordsOf(read(html))
  expect(text).toBe('a&🎉≂̸b')
  expect(starts.map((start, unit) => html.slice(start, ends[unit]))).toEqual([
    'a',
    '&amp;',
    '&#x1F389;',
    '&#x1F389;',
    '&NotEqualTilde;',
    '&NotEqualTilde;',
    'b',
  ])
})

test('a tag knows all of its source', () => {
  expect(tags('<P class="a>b">x</p ><img src=1/><br/>')).toEqual([
    'open p: <P class="a>b">',
    'close p: </p >',
    'open img: <img src=1/>',
    'open br: <br/>',
  ])
})

test('places are those of the file, also where the HTML is a part of it', () => {
  const raw = 'words <b>x</b>'
  const [open] = htmlPieces(slice(identity(raw, 0, raw.length), 6)).pieces
  expect(open).toMatchObject({ kind: 'open', start: 6, end: 9 })
})

test('a heading lasts from its first tag to its last', () => {
  const edges = read('<h2><div>a</div></h2>').flatMap((piece) => (piece.kind === 'edge' ? [piece.heading] : []))
  expect(edges).toEqual([true, undefined, undefined, false])
})

test('one break is a line end, two divide', () => {
  const shape = (html: string) => read(html).map((piece) => (piece.kind === 'words' ? piece.words.text : piece.kind))
  expect(shape('a<br>b')).toEqual(['a', 'open', '\n', 'b'])
  expect(shape('a<br> <br>b').filter((part) => part === 'edge')).toHaveLength(1)
})

test.each([
  ['<p>a</p><!-- b', 'the comment never ends'],
  ['<script>a', 'the code in <script> never ends'],
  ['a <b c', 'the tag <b> never ends'],
])('%s would lose words unseen', (html, message) => {
  expect(htmlPieces(identity(html, 0, html.length)).troubles).toMatchObject([{ message }])
})

test('a comment and code that end are no trouble', () => {
  const html = '<!-- a --><!---->b<!-- c --!><style>d</style><script></script>e'
  expect(htmlPieces(identity(html, 0, html.length)).troubles).toEqual([])
})
