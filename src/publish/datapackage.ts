/** `datapackage.json`, Data Package 2.0 (https://datapackage.org/standard/data-package/), from the same declarations as the tables. */
import type { Corpus } from '../corpus/corpus.ts'
import type { Table } from './columns.ts'
import { DATA_FORMAT, formatHistory } from './format.ts'

const both = ({ en, zh }: { readonly en: string; readonly zh: string }) => `${en} / ${zh}`

export function dataPackage({ about, edition }: Corpus, tables: readonly Table[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'parallax',
    title: both(about.title),
    description: `${both(about.deck)}\n\n${both(about.method)}`,
    version: edition.release,
    // over the documents and the coding: which corpus this is, whatever the version
    'corpus:hash': edition.hash,
    'corpus:format': DATA_FORMAT,
    'corpus:formats': formatHistory,
    resources: tables.map(({ name, about: what, columns }) => ({
      name,
      path: `${name}.csv`,
      title: both(what),
      'corpus:title': what,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: columns.map((column) => ({
          name: column.name,
          type: column.type,
          description: both(column.about),
          // the same, language by language, for who reads the dictionary in one
          'corpus:description': column.about,
        })),
        missingValues: [''],
      },
    })),
  }
}
