import './index.css'
import { useMemo } from 'react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { type CompanyPage, companyPage } from '../../corpus/companies/page.ts'
import { useWords } from '../../messages/language.ts'
import { DroppedNotice } from '../../parts/page/DroppedNotice.tsx'
import { NotFound } from '../../parts/page/NotFound.tsx'
import { useTitle } from '../../parts/page/useTitle.ts'
import { useViewAddress } from '../../parts/page/useViewAddress.ts'
import {
  useAmounts,
  useDefects,
  useFrames,
  useNamings,
  usePledges,
  useReferents,
  useRemarks,
  useSentences,
} from '../../queries/coding.ts'
import { useCorpus, useDocumentTexts } from '../../queries/corpus.ts'
import { addresses } from '../../url/addresses.ts'
import { Broken } from './Broken.tsx'
import { Framings } from './Framings.tsx'
import { Head } from './Head.tsx'
import { Jump } from './Jump.tsx'
import { Money } from './Money.tsx'
import { Names, People } from './Names.tsx'
import { Spoken } from './Spoken.tsx'
import { Strip } from './Strip.tsx'

function usePage(id: string): CompanyPage | undefined {
  const index = useCorpus()
  const texts = useDocumentTexts()
  const pledges = usePledges()
  const remarks = useRemarks()
  const amounts = useAmounts()
  const sentences = useSentences()
  const referents = useReferents()
  const namings = useNamings()
  const frames = useFrames()
  const defects = useDefects()
  return useMemo(
    () => companyPage({ index, texts, pledges, remarks, amounts, sentences, referents, namings, frames, defects }, id),
    [index, texts, pledges, remarks, amounts, sentences, referents, namings, frames, defects, id],
  )
}

/** The parts of the page that have something to show, in its order. */
const partsOf = ({ people, sums, framing, misprints, defects }: CompanyPage): readonly string[] => [
  'names',
  ...(people.length > 0 ? ['people'] : []),
  'strip',
  'spoken',
  ...(sums.length > 0 ? ['sums'] : []),
  ...(framing.length > 0 ? ['framing'] : []),
  ...(misprints.length + defects.length > 0 ? ['defects'] : []),
]

const Known = ({ page }: { readonly page: CompanyPage }) => {
  useTitle(useWords()(page.company.name))
  return (
    <article className="page company">
      <Head page={page} />
      <Jump
        to={partsOf(page).map((part) => ({ id: part, name: <FormattedMessage id="company.part" values={{ part }} /> }))}
      />
      <div className="company-two">
        <Names page={page} />
        <People page={page} />
      </div>
      <Strip page={page} />
      <Spoken page={page} />
      <Money page={page} />
      <Framings page={page} />
      <Broken page={page} />
    </article>
  )
}

export const CompanyView = () => {
  const { id = '' } = useParams()
  const page = usePage(id)
  return (
    <>
      <DroppedNotice dropped={useViewAddress(addresses.company).dropped} />
      {page === undefined ? (
        <NotFound meant={id}>
          <FormattedMessage id="company.unknown" values={{ id: <strong>{id}</strong> }} />
        </NotFound>
      ) : (
        <Known page={page} />
      )}
    </>
  )
}
