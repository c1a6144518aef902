import './index.css'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { DroppedNotice } from '../../parts/page/DroppedNotice.tsx'
import { useTitle } from '../../parts/page/useTitle.ts'
import { useViewAddress, type ViewAddress } from '../../parts/page/useViewAddress.ts'
import { useCodingBook } from '../../queries/coding.ts'
import { useAgreement } from '../../queries/method.ts'
import { addresses } from '../../url/addresses.ts'
import type { MethodPart, MethodState } from '../../url/method.ts'
import { differencesId } from './AgreementTable.tsx'
import { Add, Cite } from './CiteAdd.tsx'
import { Cleaning } from './Cleaning.tsx'
import { Codebook } from './Codebook.tsx'
import { codeId } from './CodeEntry.tsx'
import { Coding } from './Coding.tsx'
import { Contents } from './Contents.tsx'
import { DataFiles } from './DataFiles.tsx'
import { Dates } from './Dates.tsx'
import { Documents, Limits } from './Documents.tsx'
import { Glosses } from './Glosses.tsx'
import { knownMethod } from './known.ts'
import { partId } from './Part.tsx'
import { Readings } from './Readings.tsx'
import { Sums } from './Sums.tsx'
import { useLeadTo } from './useLeadTo.ts'
import { Verify } from './Verify.tsx'

function useMethodAddress(): ViewAddress<MethodState> {
  const book = useCodingBook()
  const agreement = useAgreement()
  const known = useMemo(() => knownMethod(book, agreement), [book, agreement])
  return useViewAddress(addresses.method, known)
}

/** The id of the element that an address leads to. */
function leadsTo({ code, differences, part }: MethodState): string | null {
  if (code !== null) return codeId(code)
  if (differences !== null) return differencesId(differences)
  return part === null ? null : partId(part)
}

/** The part in which that element stands. */
function partOf({ code, differences, part }: MethodState): MethodPart | null {
  if (code !== null) return 'codebook'
  return differences === null ? part : 'coding'
}

export const MethodView = () => {
  const { state, dropped } = useMethodAddress()
  useTitle(useIntl().formatMessage({ id: 'method.title' }))
  useLeadTo(leadsTo(state))
  return (
    <article className="page method">
      <DroppedNotice dropped={dropped} />
      <h1 tabIndex={-1}>
        <FormattedMessage id="method.title" />
      </h1>
      <p className="deck">
        <FormattedMessage id="method.deck" />
      </p>
      <div className="method-body">
        <Contents at={partOf(state)} />
        <div className="method-parts">
          <Documents />
          <Limits />
          <Cleaning />
          <Dates />
          <Sums />
          <Coding opened={state.differences} />
          <Glosses />
          <Readings />
          <Codebook opened={state.code} />
          <Verify />
          <DataFiles />
          <Cite />
          <Add />
        </div>
      </div>
    </article>
  )
}
