import { corpus, put, refuses } from '../testing/plant.ts'

refuses([
  {
    name: 'a currency that is none of ISO 4217',
    plant: [put(corpus, 'base_currency: CNY', 'base_currency: yuan')],
    at: [corpus, 'yuan'],
    message: /a currency of ISO 4217/,
  },
  {
    name: 'a last day of an occasion that its year does not have',
    plant: [put(corpus, 'until: 2031-05-05', 'until: 2031-02-29')],
    at: [corpus, '2031-02-29'],
    message: /until/,
  },
  {
    name: 'an inner occasion without a last day',
    plant: [put(corpus, ', until: 2031-05-05', '')],
    at: [corpus, 'early, title'],
    message: /“early” has no last day/,
  },
  {
    name: 'a last occasion that ends',
    plant: [put(corpus, 'zh: 晚期 } }', 'zh: 晚期 }, until: 2031-12-31 }')],
    at: [corpus, '2031-12-31'],
    message: /the last occasion, “late”, ends/,
  },
  {
    name: 'occasions that do not go up',
    plant: [
      put(corpus, '{ id: late', '{ id: sooner, title: { en: Sooner, zh: 更早 }, until: 2031-05-04 }, { id: late'),
    ],
    at: [corpus, '2031-05-04'],
    message: /“sooner” does not end after the occasion before it/,
  },
  {
    name: 'two occasions that end on one day',
    plant: [put(corpus, '{ id: late', '{ id: also, title: { en: Also, zh: 同日 }, until: 2031-05-05 }, { id: late')],
    at: [corpus, '2031-05-05 }, { id: late'],
    message: /“also” does not end after the occasion before it/,
  },
  {
    name: 'no occasion at all',
    plant: [put(corpus, 'occasions: [{', 'occasions: []\nunused: [{')],
    at: [corpus, '[]\nunused'],
    message: /occasions/,
  },
])
