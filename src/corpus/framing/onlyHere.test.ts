import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aDate, aDay, anEvent } from '../testing/invented.fixture.ts'
import { anAmount, aPassage, aPledge, printed } from '../testing/promised.fixture.ts'
import {
  aMention,
  anIndex,
  appears,
  aTopic,
  book,
  heading,
  id,
  ids,
  NAMES,
  someAsked,
  someChosen,
  tells,
  told,
  untold,
  whole,
} from '../testing/sideBySide.fixture.ts'
import type { DocumentId, Event, Mention } from '../types.ts'
import { type OnlyHere, onlyHere } from './onlyHere.ts'
import type { AskedOnlyHere } from './things.ts'

const index = anIndex(
  [
    appears('doc-a', aDay('2021-09-10')),
    appears('doc-b', aDay('2021-09-20')),
    appears('doc-c', aDay('2021-09-01')),
    appears('doc-d', aDate('2021-09-05', null, 'after')),
  ],
  [],
)
const nothing: AskedOnlyHere = { index, book, texts: [], evidence: [], topics: [], amounts: [], pledges: [] }
const thingOf = (one: OnlyHere): string => {
  switch (one.kind) {
    case 'topic':
      return one.topic
    case 'event':
      return one.event
    case 'amount':
      return one.amount
    case 'entity':
      return one.entity
  }
}
const excuseOf = ({ document, ...why }: OnlyHere['excused'][number]) =>
  [document, why.why, ...(why.why === 'status' ? why.statuses : [])].join(' ')
const sketch = (asked: Partial<AskedOnlyHere>, ...chosen: readonly string[]) =>
  onlyHere({ ...nothing, ...asked }, ids(...chosen)).map((one) => [
    `${thingOf(one)} ${one.document} ${one.passage.start}`,
    one.missing.join(' '),
    ...one.excused.map(excuseOf),
  ])

describe('a topic', () => {
  const topic = aTopic(
    'strike',
    told('doc-a', whole('doc-a', 2), whole('doc-a', 0)),
    untold('doc-b', 'silent'),
    untold('doc-c', 'before'),
    told('doc-d', heading('doc-d')),
  )
  const asked = { topics: [topic] }

  test('is only here, passage by passage, where another is silent that could have known', () => {
    expect(sketch(asked, 'doc-a', 'doc-b', 'doc-c')).toEqual([
      ['strike doc-a 0', 'doc-b', 'doc-c status before'],
      ['strike doc-a 200', 'doc-b', 'doc-c status before'],
    ])
  })
  test('is not only here where both tell it, where neither does, or where the other could not know', () => {
    expect(sketch(asked, 'doc-a', 'doc-d')).toEqual([])
    expect(sketch(asked, 'doc-b', 'doc-c')).toEqual([])
    expect(sketch(asked, 'doc-a', 'doc-c')).toEqual([])
  })
  test('counts those that are not compared for nothing', () => {
    expect(sketch(asked, 'doc-d', 'doc-b')).toEqual([['strike doc-d 600', 'doc-b']])
  })
  test('of which nothing is coded for a source is no finding about that source', () => {
    expect(sketch({ topics: [aTopic('strike', told('doc-a', whole('doc-a', 0)))] }, 'doc-a', 'doc-b')).toEqual([])
  })
})

describe('an event', () => {
  const date = aDay('2021-09-10')
  const at = (rest: Partial<Event>) => ({
    index: { ...index, events: [anEvent('fair', { date, documents: ids('doc-a'), ...rest })] },
    evidence: [tells('fair', whole('doc-a', 1)), tells('fair', whole('doc-a', 3), 'date')],
  })

  test('is missing from what was surely out when it was over; others are excused by name; words for its date are not its telling', () => {
    expect(sketch(at({}), ...NAMES)).toEqual([['fair doc-a 100', 'doc-b', 'doc-c before', 'doc-d unsure']])
  })
  test('that nobody else could tell is nobody’s finding', () => {
    expect(sketch(at({}), 'doc-a', 'doc-c', 'doc-d')).toEqual([])
  })
  test('that another tells too is not only here, nor is the appearance of a document', () => {
    expect(sketch(at({ documents: ids('doc-a', 'doc-b') }), ...NAMES)).toEqual([])
    expect(sketch(at({ publishes: id('doc-a') }), ...NAMES)).toEqual([])
  })
})

describe('a sum of money', () => {
  const amounts = [
    anAmount('hundred', '100', printed('XTS'), { passage: aPassage('doc-a', 10, 13), pledge: 'gift' }),
    anAmount('hundred-again', '20', printed('USD'), { passage: aPassage('doc-a', 310, 313), sameAs: 'hundred' }),
  ]
  const asked = {
    index: { ...index, events: [anEvent('gala', { date: aDay('2021-09-08') })] },
    pledges: [aPledge('gift', 'acme', { event: id('gala') })],
    amounts,
  }
  test('that is pledged could be known once it was; all its places in the one source are only there', () => {
    expect(sketch(asked, 'doc-a', 'doc-b', 'doc-c', 'doc-d')).toEqual([
      ['hundred doc-a 10', 'doc-b', 'doc-c before', 'doc-d unsure'],
      ['hundred doc-a 310', 'doc-b', 'doc-c before', 'doc-d unsure'],
    ])
  })
  test('that another tells in its own currency is told by both', () => {
    const there = anAmount('there', '25', printed('EUR'), { passage: aPassage('doc-b', 0, 3), sameAs: 'hundred' })
    expect(sketch({ ...asked, amounts: [...amounts, there] }, 'doc-a', 'doc-b')).toEqual([])
  })
  test('without a pledge could be known as the topics around it say', () => {
    const loss = [anAmount('loss', '7', printed('XTS'), { passage: aPassage('doc-a', 110, 113) })]
    const topics = [
      aTopic('losses', told('doc-a', whole('doc-a', 1)), untold('doc-b', 'silent'), untold('doc-c', 'other')),
    ]
    expect(sketch({ amounts: loss }, 'doc-a', 'doc-b')).toEqual([])
    expect(sketch({ amounts: loss, topics }, 'doc-a', 'doc-b', 'doc-c')).toEqual([
      ['losses doc-a 100', 'doc-b', 'doc-c status other'],
      ['loss doc-a 110', 'doc-b', 'doc-c status other'],
    ])
  })
})

describe('an entity', () => {
  const texts = (...mentions: readonly Mention[]) =>
    NAMES.map((name) => ({
      document: id<DocumentId>(name),
      mentions: mentions.filter(({ document }) => document === name),
    }))
  const here = aMention('acme', aPassage('doc-a', 110, 114))
  const shared = aTopic(
    'prices',
    told('doc-a', whole('doc-a', 1)),
    told('doc-b', whole('doc-b', 1)),
    untold('doc-c', 'before'),
  )
  const apart = aTopic('rents', told('doc-a', whole('doc-a', 1)), untold('doc-b', 'other'), untold('doc-c', 'other'))
  const entities = (asked: Partial<AskedOnlyHere>, ...chosen: readonly string[]) =>
    sketch(asked, ...chosen).filter(([what]) => what?.startsWith('acme'))

  test('named while telling what the other tells too, is missing there; excused by all that the topics say', () => {
    expect(entities({ texts: texts(here), topics: [shared, apart] }, 'doc-a', 'doc-b', 'doc-c')).toEqual([
      ['acme doc-a 110', 'doc-b', 'doc-c status before other'],
    ])
  })
  test('that the other names anywhere is not only here', () => {
    const there = aMention('acme', aPassage('doc-b', 510, 514))
    expect(entities({ texts: texts(here, there), topics: [shared] }, 'doc-a', 'doc-b')).toEqual([])
  })
  test('named where the other could not know, or in no topic, is no finding; its other mentions may be', () => {
    expect(entities({ texts: texts(here), topics: [apart] }, 'doc-a', 'doc-b')).toEqual([])
    const more = [here, aMention('acme', aPassage('doc-a', 310, 314))]
    expect(entities({ texts: texts(...more), topics: [] }, 'doc-a', 'doc-b')).toEqual([])
    expect(entities({ texts: texts(...more), topics: [shared] }, 'doc-a', 'doc-b')).toEqual([
      ['acme doc-a 110', 'doc-b'],
    ])
  })
})

describe('whatever the sources are', () => {
  const tellersOf = (asked: AskedOnlyHere, one: OnlyHere): readonly DocumentId[] => {
    switch (one.kind) {
      case 'topic':
        return asked.topics
          .filter((topic) => topic.id === one.topic)
          .flatMap((topic) => topic.documents.flatMap(({ kind, document }) => (kind === 'told' ? [document] : [])))
      case 'event':
        return asked.index.events.filter((event) => event.id === one.event).flatMap(({ documents }) => documents)
      case 'amount':
        return asked.amounts
          .filter((amount) => (amount.sameAs ?? amount.id) === one.amount)
          .map(({ passage }) => passage.document)
      case 'entity':
        return asked.texts.flatMap(({ mentions }) =>
          mentions.filter(({ entity }) => entity === one.entity).map(({ document }) => document),
        )
    }
  }

  test('nothing is only here that another source compared also tells', () => {
    fc.assert(
      fc.property(someAsked, someChosen(), (asked, chosen) => {
        for (const one of onlyHere(asked, chosen)) {
          const tellers = tellersOf(asked, one).filter((document) => chosen.includes(document))
          expect(new Set(tellers)).toEqual(new Set([one.document]))
          expect(one.passage.document).toBe(one.document)
        }
      }),
    )
  })

  test('those missing and those excused are all the others, each once, in corpus order', () => {
    fc.assert(
      fc.property(someAsked, someChosen(), (asked, chosen) => {
        for (const { document, missing, excused } of onlyHere(asked, chosen)) {
          const parts = [[...missing], excused.map((one) => one.document)]
          expect(parts.flat().toSorted()).toEqual(chosen.filter((one) => one !== document).toSorted())
          for (const part of parts) expect(part).toEqual(part.toSorted())
        }
      }),
    )
  })

  test('of one source alone, or none, nothing is only there', () => {
    fc.assert(
      fc.property(someAsked, fc.constantFrom(...NAMES), (asked, name) => {
        expect(onlyHere(asked, ids(name))).toEqual([])
        expect(onlyHere(asked, ids(name, name))).toEqual([])
        expect(onlyHere(asked, [])).toEqual([])
      }),
    )
  })

  test('the order in which they are chosen changes nothing', () => {
    fc.assert(
      fc.property(someAsked, someChosen(), (asked, chosen) => {
        expect(onlyHere(asked, chosen.toReversed())).toEqual(onlyHere(asked, chosen))
      }),
    )
  })

  test('what a source misses among several it misses beside the one alone, and the other way round', () => {
    const key = (one: OnlyHere) => [one.kind, thingOf(one), one.document, one.passage.start].join(' ')
    fc.assert(
      fc.property(someAsked, someChosen(3), (asked, chosen) => {
        const among = onlyHere(asked, chosen)
        for (const document of chosen)
          for (const other of chosen.filter((one) => one !== document)) {
            const alone = onlyHere(asked, [document, other])
              .filter((one) => one.document === document)
              // what a third source tells as well is not only here among all
              .filter((one) => tellersOf(asked, one).every((by) => by === document || !chosen.includes(by)))
            const missed = among.filter((one) => one.document === document && one.missing.includes(other))
            expect(missed.map(key)).toEqual(alone.map(key))
          }
      }),
    )
  })
})
