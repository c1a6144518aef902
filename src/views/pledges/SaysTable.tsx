import { Fragment } from 'react'
import { FormattedMessage } from 'react-intl'
import { colourClass } from '../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Scroller } from '../../ui/Scroller.tsx'
import { CompanyHead } from './Company.tsx'
import { SaysCell, SaysOpened } from './SaysCell.tsx'
import type { PledgesShown } from './usePledgesView.ts'

const isOpen = ({ state: { open } }: PledgesShown, company: string, document: string) =>
  open?.kind === 'says' && open.company === company && open.document === document

/** Companies down, sources across. */
export const SaysTable = ({ view, close }: { readonly view: PledgesShown; readonly close: () => void }) => {
  const { says, corpus } = view
  return (
    <Scroller className="matrix-scroll" labelledBy="says">
      <table className="says">
        <caption id="says" className="sr-only">
          <FormattedMessage id="pledges.says.table" />
        </caption>
        <thead>
          <tr>
            <td />
            {corpus.documents.map((source) => (
              <th key={source.id} scope="col">
                <span className={`says-head head-${colourClass(source.colour)}`}>
                  <SourceLink to={source} className="says-letter" /> <Bilingual text={source.outlet} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {says.map((row) => (
            <Fragment key={row.company}>
              <tr>
                <th scope="row">
                  <CompanyHead company={row.company} view={view} />
                </th>
                {row.voices.map(({ document, voice }) => (
                  <td key={document} className={isOpen(view, row.company, document) ? 'cell-on' : undefined}>
                    <SaysCell company={row.company} document={document} voice={voice} view={view} />
                  </td>
                ))}
              </tr>
              {view.state.open?.kind === 'says' && view.state.open.company === row.company && (
                <tr className="matrix-opened">
                  <td colSpan={row.voices.length + 1}>
                    <div className="matrix-card">
                      <SaysOpened row={row} view={view} close={close} />
                    </div>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
