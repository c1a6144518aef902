import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPassage, aPledge, aQuotation, index, pledged, pledges, quotations } from '../testing/promised.fixture.ts'
import { manyPledges } from '../testing/promisedMany.fixture.ts'
import { type Cell, commitments, whoSays } from './commitments.ts'
import { NONE } from './none.ts'
import { occasionOf } from './occasions.ts'

const sketch = (cell: Cell) => (cell.kind === 'told' ? cell.pledges.map(({ id }) => id).join('+') : cell.kind)
const rowsOf = (asked = pledges) =>
  commitments(pledged, asked).rows.map(({ company, cells }) => [company, ...cells.map((cell) => cell.map(sketch))])

describe('the matrix', () => {
  test('a cell for each theme, divided by occasion', () => {
    expect(commitments(pledged, pledges)).toMatchObject({
      themes: ['schools', 'jobs', NONE],
      occasions: ['early', 'late'],
    })
    expect(rowsOf()).toEqual([
      ['acme', ['acme-plan+acme-fund', 'absent'], ['acme-plan', 'absent'], ['elsewhere', 'absent']],
      ['globex', ['elsewhere', 'elsewhere'], ['elsewhere', 'globex-later'], ['globex-gift', 'elsewhere']],
      ['initech', ['absent', 'elsewhere'], ['absent', 'initech-deed'], ['absent', 'elsewhere']],
    ])
  })

  test('a cell has the letters of those that tell it, each once, in their order', () => {
    const cell = commitments(pledged, pledges).rows[0]?.cells[0]?.[0]
    expect(cell).toMatchObject({ kind: 'told', documents: ['doc-a', 'doc-b'] })
  })

  test('of nothing it is empty', () => {
    expect(commitments(pledged, [])).toEqual({ rows: [], themes: [], occasions: [] })
  })

  test('every pledge asked for is in one row, and there once under each of its themes, at its occasion', () => {
    fc.assert(
      fc.property(
        manyPledges.chain((all) => fc.tuple(fc.constant(all), fc.subarray([...all]))),
        ([all, asked]) => {
          const { rows, themes, occasions } = commitments({ ...pledged, pledges: all }, asked)
          expect(new Set(rows.map(({ company }) => company)).size).toBe(rows.length)
          const found = rows.flatMap(({ company, cells }) =>
            cells.flatMap((cell, theme) =>
              cell.flatMap((one, occasion) =>
                one.kind === 'told'
                  ? one.pledges.map(({ id }) => [company, id, themes[theme], occasions[occasion]].join(' '))
                  : [],
              ),
            ),
          )
          const wanted = asked.flatMap(({ id, company, event, themes: own }) => {
            const occasion = occasionOf(
              index.events.find((one) => one.id === event),
              index.about,
            ).id
            return (own.length > 0 ? own : [NONE]).map((theme) => [company, id, theme, occasion].join(' '))
          })
          expect(found.toSorted()).toEqual(wanted.toSorted())
        },
      ),
    )
  })

  test('a dash stands exactly where the company is told then, on other themes', () => {
    fc.assert(
      fc.property(manyPledges, (all) => {
        for (const { cells } of commitments({ ...pledged, pledges: all }, all).rows) {
          for (const occasion of cells[0]?.keys() ?? []) {
            const kinds = cells.map((cell) => cell[occasion]?.kind)
            expect(kinds.includes('elsewhere') && !kinds.includes('told')).toBe(false)
            expect(kinds.includes('absent') && !kinds.every((kind) => kind === 'absent')).toBe(false)
          }
        }
      }),
    )
  })

  test('the order of the pledges changes neither rows nor columns', () => {
    fc.assert(
      fc.property(manyPledges, (all) => {
        const kinds = (asked: typeof all) => {
          const { rows, ...rest } = commitments({ ...pledged, pledges: asked }, asked)
          return {
            ...rest,
            rows: rows.map(({ company, cells }) => [company, cells.map((it) => it.map((c) => c.kind))]),
          }
        }
        expect(kinds(all.toReversed())).toEqual(kinds(all))
      }),
    )
  })
})

describe('who says so', () => {
  const voices = (asked = pledges, said = quotations) =>
    whoSays(pledged, asked, said).map(({ company, voices: all }) => [company, ...all.map(({ voice }) => voice)])

  test('each source speaks, is silent, came before, or its date leaves that open', () => {
    expect(
      voices().map(([company, ...all]) => [company, ...all.map((it) => (typeof it === 'object' ? it.kind : it))]),
    ).toEqual([
      ['acme', 'says', 'says', 'before'],
      ['globex', 'says', 'silent', 'unsure'],
      ['initech', 'says', 'unsure', 'unsure'],
    ])
  })

  test('a speaker is whose words overlap a telling; somebody unnamed gives a mode and no name', () => {
    const [acme, globex] = voices()
    expect(acme?.slice(1, 3)).toMatchObject([
      { speakers: ['ann'], modes: ['direct'] },
      { speakers: [], modes: ['indirect'] },
    ])
    expect(globex?.[1]).toMatchObject({ speakers: ['ann'], pledges: [{ id: 'globex-gift' }, { id: 'globex-later' }] })
  })

  test('words that only touch a telling, or stand in another document, are not heard in it', () => {
    const told = [aPledge('p', 'acme', { told: [aPassage('doc-a', 10, 20)] })]
    const said = [
      aQuotation('left', aPassage('doc-a', 0, 10), 'ann', 'direct'),
      aQuotation('right', aPassage('doc-a', 20, 30), 'ann', 'direct'),
      aQuotation('there', aPassage('doc-b', 10, 20), 'ann', 'direct'),
    ]
    expect(voices(told, said)[0]?.[1]).toMatchObject({ kind: 'says', speakers: [], modes: [] })
  })

  test('what has no first day is never said to come after a source', () => {
    const gift = pledges.filter(({ id }) => id === 'globex-gift')
    expect(voices(gift)[0]?.slice(2)).toEqual([{ kind: 'silent' }, { kind: 'unsure' }])
  })

  test('a source says what it tells, and each pledge is said by all that tell it', () => {
    fc.assert(
      fc.property(manyPledges, (all) => {
        const found = whoSays({ ...pledged, pledges: all }, all, quotations).flatMap(({ company, voices: own }) =>
          own.flatMap(({ document, voice }) =>
            voice.kind === 'says' ? voice.pledges.map(({ id }) => `${company} ${id} ${document}`) : [],
          ),
        )
        const wanted = all.flatMap(({ id, company, documents }) => documents.map((one) => `${company} ${id} ${one}`))
        expect(found.toSorted()).toEqual(wanted.toSorted())
      }),
    )
  })
})
