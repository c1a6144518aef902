import { corpus, put, refuses } from '../testing/plant.ts'

refuses([
  {
    name: 'a default comparison with a document that is not there',
    plant: [put(corpus, 'documents: [post, bao]', 'documents: [post, boa]')],
    at: [corpus, 'boa]'],
    message: /“boa”/,
  },
  {
    name: 'a default comparison of one document',
    plant: [put(corpus, 'documents: [post, bao]', 'documents: [post]')],
    at: [corpus, '[post]'],
    message: /comparison|2/,
  },
  {
    name: 'a default comparison of a document with itself',
    plant: [put(corpus, 'documents: [post, bao]', 'documents: [post, post]')],
    at: [corpus, 'post]'],
    message: /“post” is in this list twice/,
  },
])
