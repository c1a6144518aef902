/** A link in the forms that other programs take. */
export type LinkTo = { readonly title: string; readonly address: string }

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

export const asHtml = ({ title, address }: LinkTo): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`

export const asMarkdown = ({ title, address }: LinkTo): string => {
  const safe = address.replace(/\(/g, '%28').replace(/\)/g, '%29')
  return `[${title.replace(/[\\[\]]/g, '\\$&')}](${safe})`
}

export const asText = ({ title, address }: LinkTo): string => `${title}\n${address}`
