import { escapeHtml } from './html.ts'

/** A link in the forms that other programs take. */
type LinkTo = { readonly title: string; readonly address: string }

export const asHtml = ({ title, address }: LinkTo): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`

export const asMarkdown = ({ title, address }: LinkTo): string => {
  const safe = address.replace(/\(/g, '%28').replace(/\)/g, '%29')
  return `[${title.replace(/[\\[\]]/g, '\\$&')}](${safe})`
}

export const asText = ({ title, address }: LinkTo): string => `${title}\n${address}`
