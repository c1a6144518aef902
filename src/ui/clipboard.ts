/** What is put on the clipboard: text, and for rich editors HTML. */
export type Clip = { readonly text: string; readonly html?: string }

const blob = (type: string, text: string): Blob => new Blob([text], { type })

/** Whether the browser let the page copy. */
export const toClipboard = async ({ text, html }: Clip): Promise<boolean> => {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
      ])
    return true
  } catch {
    return false
  }
}
