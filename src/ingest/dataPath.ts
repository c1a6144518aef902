/**
 * The public data file that a request asks the development server for: its path below `data/`, percent-encoding undone
 * part by part, as `queries/files.ts` writes it. `base` begins and ends with a slash.
 * @returns null if the request is for something else; '' if it is damaged, which no file is called.
 */
export function dataPath(url: string, base: string): string | null {
  const [path = ''] = url.split(/[?#]/)
  const data = `${base}data/`
  if (!path.startsWith(data)) return null
  try {
    return decodeURIComponent(path.slice(data.length))
  } catch {
    return ''
  }
}
