import { FormattedMessage } from 'react-intl'
import { asHtml, asMarkdown, asText } from '../../publish/linkForms.ts'
import { CopyForms } from '../../ui/CopyForms.tsx'

type Props = {
  /** Absolute and readable. */
  readonly address: string
  /** What is linked to; the document's title if left out. */
  readonly title?: string
  /** What the button says; "Copy link" if left out. */
  readonly label?: string
}

/** Copies a link. Once copied, the same link is offered with its title and as Markdown. */
export const CopyLink = ({ title, address, label }: Props) => {
  const link = () => ({ title: title ?? document.title, address })
  return (
    <CopyForms
      first={{
        key: 'address',
        label: label ?? <FormattedMessage id="app.copy.link" />,
        // the address alone is what an address bar takes, so it is the plain form; rich editors get the title
        clip: () => ({ text: address, html: asHtml(link()) }),
      }}
      others={[
        {
          key: 'text',
          label: <FormattedMessage id="app.copy.text" />,
          clip: () => ({ text: asText(link()), html: asHtml(link()) }),
        },
        {
          key: 'markdown',
          label: <FormattedMessage id="app.copy.markdown" />,
          clip: () => ({ text: asMarkdown(link()) }),
        },
      ]}
    />
  )
}
