import { documentById } from '../../corpus/events/account.ts'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { CompanyHead } from './Company.tsx'
import { SaysCell, SaysOpened } from './SaysCell.tsx'
import type { PledgesShown } from './usePledgesView.ts'

/** The same as the table where there is no room for one: by company, every source in its line. */
export const SaysList = ({ view, close }: { readonly view: PledgesShown; readonly close: () => void }) => (
  <ul className="matrix-list">
    {view.says.map((row) => (
      <li key={row.company}>
        <h3>
          <CompanyHead company={row.company} view={view} />
        </h3>
        <ul>
          {row.voices.map(({ document, voice }) => {
            const source = documentById(view.corpus, document)
            const open = view.state.open
            return (
              <li key={document}>
                <div className="says-line">
                  {source && <SourceLink to={source} className="says-letter" />}
                  <SaysCell company={row.company} document={document} voice={voice} view={view} />
                </div>
                {open?.kind === 'says' && open.document === document && (
                  <SaysOpened row={row} view={view} close={close} />
                )}
              </li>
            )
          })}
        </ul>
      </li>
    ))}
  </ul>
)
