import { useIntl } from 'react-intl'
import type { Document } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'

/** Past eight sources, ink and letter. */
export const colourClass = (colour: number): string => (colour >= 1 && colour <= 8 ? `s${colour}` : 's0')

/** The letter that stands for a source wherever the source stands. Its size is the text's, unless `className` says. */
export const Siglum = ({ document, className = '' }: { readonly document: Document; readonly className?: string }) => {
  const words = useWords()
  const name = useIntl().formatMessage(
    { id: 'app.siglum' },
    { siglum: document.siglum, outlet: words(document.outlet) },
  )
  return (
    <span className={`siglum ${colourClass(document.colour)} ${className}`} role="img" aria-label={name}>
      {document.siglum}
    </span>
  )
}

/** The letters of several sources, in the order given. */
export const Sigla = ({
  documents,
  className = '',
}: {
  readonly documents: readonly Document[]
  readonly className?: string
}) => (
  <span className={`sigla ${className}`}>
    {documents.map((document) => (
      <Siglum key={document.id} document={document} />
    ))}
  </span>
)
