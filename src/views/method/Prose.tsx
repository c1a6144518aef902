import { FormattedMessage } from 'react-intl'
import type { NotePart } from '../../corpus/method.ts'
import { useMethod } from '../../queries/method.ts'
import { Bilingual } from '../../ui/Mixed.tsx'

/** What the corpus says of itself, in its own paragraphs; where it says nothing, that. */
export const Notes = ({ part }: { readonly part: NotePart }) => {
  const paragraphs = useMethod().notes[part]
  return (
    <div className="method-prose">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.en}>
          <Bilingual text={paragraph} />
        </p>
      ))}
      {paragraphs.length === 0 && (
        <p>
          <FormattedMessage id="method.notSaid" />
        </p>
      )}
    </div>
  )
}
