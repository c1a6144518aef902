import './index.css'
import { FormattedMessage, useIntl } from 'react-intl'
import { DroppedNotice } from '../../parts/page/DroppedNotice.tsx'
import { useTitle } from '../../parts/page/useTitle.ts'
import { CommitmentsSection } from './CommitmentsSection.tsx'
import { Empty } from './Empty.tsx'
import { FilterSentence } from './FilterSentence.tsx'
import { MoneySection } from './MoneySection.tsx'
import { SaysSection } from './SaysSection.tsx'
import { useClose } from './useOpen.ts'
import { usePledgesView } from './usePledgesView.ts'

/** What the companies promised: how much, for what and when, and who says so. */
export const PledgesView = () => {
  useTitle(useIntl().formatMessage({ id: 'app.pledges' }))
  const view = usePledgesView()
  const close = useClose(view)
  return (
    <>
      <DroppedNotice dropped={view.dropped} />
      <header>
        <h1 tabIndex={-1}>
          <FormattedMessage id="pledges.title" />
        </h1>
        <p className="deck">
          <FormattedMessage id="pledges.deck" />
        </p>
      </header>
      <FilterSentence view={view} />
      {view.shown.length === 0 ? (
        <Empty view={view} />
      ) : (
        <>
          <MoneySection view={view} close={close} />
          <CommitmentsSection view={view} close={close} />
          <SaysSection view={view} close={close} />
        </>
      )}
    </>
  )
}
