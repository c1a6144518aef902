const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  bib: 'application/x-bibtex;charset=utf-8',
  ris: 'application/x-research-info-systems;charset=utf-8',
} as const
export type FileType = keyof typeof TYPES

/** Hands the reader a file made in the page. */
export function save(name: string, type: FileType, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: TYPES[type] }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // not at once: some browsers read it after the click
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
