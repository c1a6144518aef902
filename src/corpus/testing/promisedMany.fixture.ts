/** Any promises of the invented companies, for tests of what holds of all. */
import * as fc from 'fast-check'
import type { Amount, Currency, Pledge } from '../coded.ts'
import type { PledgeFilter } from '../pledges/filter.ts'
import { NONE } from '../pledges/none.ts'
import { anAmount, aPassage, aPledge, EVENTS, noCurrency, printed, resolved } from './promised.fixture.ts'

// branded ids are strings; in a test any string may be one
const id = <Id extends string>(text: string): Id => text as Id
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const among = (...all: readonly string[]) => fc.constantFrom(...all)

/** Any pledges of the invented companies. */
export const manyPledges: fc.Arbitrary<readonly Pledge[]> = fc
  .array(
    fc.record({
      company: among('acme', 'globex', 'initech'),
      speaker: some(among('ann', 'bob')),
      event: among(...EVENTS.map((event) => event.id)),
      kind: among('money', 'deed'),
      themes: fc.subarray(['schools', 'jobs', 'health']),
      told: fc.subarray(['doc-a', 'doc-b', 'doc-c'], { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts) =>
    drafts.map(({ company, speaker, event, kind, themes, told }, i) =>
      aPledge(`pledge-${i}`, company, {
        ...(speaker ? { speaker: id(speaker) } : {}),
        event: id(event),
        kind: id(kind),
        themes: themes.map((theme) => id<Pledge['kind']>(theme)),
        told: told.map((document) => aPassage(document, i * 100, i * 100 + 100)),
      }),
    ),
  )

const value = fc
  .tuple(fc.nat(9999), fc.nat(99))
  .map(([whole, cents]) => (cents % 3 === 0 ? `${whole}` : `${whole}.${String(cents).padStart(2, '0')}`))
const currency: fc.Arbitrary<Currency> = fc.oneof(
  { weight: 4, arbitrary: among('XTS', 'USD', 'EUR', 'SGD').map(printed) },
  { weight: 2, arbitrary: among('XTS', 'USD').map((one) => resolved(one, 'amount-0')) },
  { weight: 1, arbitrary: fc.constant(noCurrency) },
)

/** Any amounts over `count` pledges: tellings of one sum, parts of any telling of an earlier sum, parts of parts. */
export const manyAmounts = (count: number): fc.Arbitrary<readonly Amount[]> =>
  fc
    .array(
      fc.record({
        value: fc.option(value, { freq: 5 }),
        currency,
        pledge: fc.option(fc.nat(count - 1), { nil: undefined, freq: 6 }),
        same: some(fc.nat()),
        part: some(fc.nat()),
      }),
      { maxLength: 12 },
    )
    .map((drafts) => {
      const made: Amount[] = []
      for (const [i, draft] of drafts.entries()) {
        const heads = made.filter(({ sameAs }) => sameAs === undefined)
        const head = draft.same === undefined ? undefined : heads[draft.same % (heads.length + 1)]
        const before = made.filter(
          (one) => made.findIndex(({ id: it }) => it === (one.sameAs ?? one.id)) < headIndex(made, head),
        )
        const whole = draft.part === undefined ? undefined : before[draft.part % (before.length + 1)]
        made.push(
          anAmount(`amount-${i}`, draft.value, draft.currency, {
            ...(draft.pledge === undefined ? {} : { pledge: `pledge-${draft.pledge}` }),
            ...(head ? { sameAs: head.id } : {}),
            ...(whole ? { partOf: whole.id } : {}),
          }),
        )
      }
      return made
    })

// a new sum comes after all that are there
const headIndex = (made: readonly Amount[], head: Amount | undefined) => (head ? made.indexOf(head) : made.length)

export const manyFilters: fc.Arbitrary<PledgeFilter> = fc.record({
  company: fc.subarray(['acme', 'globex', 'initech'], { maxLength: 2 }),
  theme: fc.subarray(['schools', 'jobs', 'health', NONE], { maxLength: 2 }),
  kind: fc.subarray(['money', 'deed'], { maxLength: 1 }),
  occasion: fc.subarray(['early', 'late'], { maxLength: 1 }),
  source: fc.subarray(['doc-a', 'doc-b', 'doc-c'], { maxLength: 2 }),
  speaker: fc.subarray(['ann', 'bob', NONE], { maxLength: 2 }),
})
