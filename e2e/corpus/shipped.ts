/** Whether the seeds are the texts that the project comes with: of these the tests in this folder speak, and of no others. */

/** The sha256 of each file in `seeds/documents/`. Coding may grow: then what was counted in it is counted anew. */
const documents = [
  '2e39138439bd95990ae9aa4af358a4e65d5c95c1379c0992bec0ad7e8932e438',
  '8f12e3034c9df13ba0ee19382f79c56f0113f9124e0181bc95b4c406a1b9dbf2',
  '250f940993dda4ab29edc5d3ab6f1412fa6f07ae60cfb04816b730638ea4321a',
  '4de661011b36d41e3472e9a041b4d70f4bede249cdec5deb63b319257b3e218a',
  '28eb8e3f46d1b62bb41cbca19d2598675120cea5889934f2f5fe872393235100',
]

export const areShipped = (all: readonly { readonly sha256: string }[]): boolean =>
  all.length === documents.length && all.every(({ sha256 }) => documents.includes(sha256))

export const notTheseTexts = 'what is told of the texts that the project comes with is not asked of others'
