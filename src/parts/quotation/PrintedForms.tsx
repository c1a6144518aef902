import { FormattedMessage } from 'react-intl'
import { documentById } from '../../corpus/events/account.ts'
import type { PrintedForm, PrintedNames } from '../../corpus/text/printedNames.ts'
import type { Document } from '../../corpus/types.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Apparatus } from './Apparatus.tsx'
import { placeOf } from './Quotation.tsx'
import { SourceLink } from './SourceLink.tsx'

const Form = ({ form, source }: { readonly form: PrintedForm; readonly source: Document }) => (
  <li>
    <span className="source-words" lang={source.language}>
      <SourceLink to={source} place={placeOf(form.first)} className="printed-form">
        {form.misprint ? <span className="defect defect-start">{form.form}</span> : form.form}
      </SourceLink>
    </span>
    {form.count > 1 && (
      <span className="printed-count">
        <FormattedMessage id="app.times" values={{ count: form.count }} />
      </span>
    )}
  </li>
)

/** How each source prints a name: every form once, leading to its first place; a misprint with what it is read as. */
export const PrintedForms = ({ names }: { readonly names: readonly PrintedNames[] }) => {
  const index = useCorpus()
  return (
    <ul>
      {names.map(({ document, forms }) => {
        const source = documentById(index, document)
        if (!source) return null
        const misprints = forms.filter(({ misprint }) => misprint !== undefined).map(({ first }) => first)
        return (
          <li key={document} className="grid grid-cols-[28px_minmax(0,1fr)] items-baseline gap-1">
            <SourceLink to={source} className="text-start" />
            <div>
              <ul className="printed-forms">
                {forms.map((form) => (
                  <Form key={`${form.first.start}`} form={form} source={source} />
                ))}
              </ul>
              {misprints.length > 0 && <Apparatus source={source} misprints={misprints} />}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
