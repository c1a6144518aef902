/** A data file that could not be read: which, and why. */
export class FetchError extends Error {
  readonly file: string
  readonly reason: string
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.name = 'Unread'
    this.file = file
    this.reason = reason
  }
}

const fetched = async (file: string, signal: AbortSignal): Promise<Response> => {
  try {
    const response = await fetch(file, { signal })
    if (response.ok) return response
    throw new FetchError(file, `${response.status} ${response.statusText}`.trim())
  } catch (error) {
    if (error instanceof FetchError || signal.aborted) throw error
    throw new FetchError(file, String(error))
  }
}

/** A JSON file of the build. Its shape was checked when it was made, so it is not checked again at every load. */
export const readJson = async <Shape>(file: string, signal: AbortSignal): Promise<Shape> => {
  const response = await fetched(file, signal)
  try {
    // the file is written from this very type by the build
    return (await response.json()) as Shape
  } catch (error) {
    throw new FetchError(file, String(error))
  }
}

/** A file as received: UTF-8, its BOM kept, so that code points count as in the coding. */
export const readText = async (file: string, signal: AbortSignal): Promise<string> => {
  const bytes = await (await fetched(file, signal)).arrayBuffer()
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
