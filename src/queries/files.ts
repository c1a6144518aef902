/** Where the public data files lie, under the app's base. */
const data = (file: string): string => `${import.meta.env.BASE_URL}data/${file}`

export const files = {
  index: data('index.json'),
  evidence: data('event-evidence.json'),
  text: (document: string): string => data(`source/${encodeURIComponent(document)}.json`),
  raw: (file: string): string => data(`documents/${encodeURIComponent(file)}`),
  table: (name: string, type: 'csv' | 'json'): string => data(`${name}.${type}`),
  /** Any file of `files.json`, by its path there. */
  published: (path: string): string => data(path.split('/').map(encodeURIComponent).join('/')),
} as const
