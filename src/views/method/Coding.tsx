import { Suspense } from 'react'
import { FormattedMessage } from 'react-intl'
import { Loading } from '../../parts/page/Loading.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { files } from '../../queries/files.ts'
import { useAgreement } from '../../queries/method.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { AgreementTable } from './AgreementTable.tsx'
import { Differences } from './Differences.tsx'
import { Part } from './Part.tsx'
import { Notes } from './Prose.tsx'

const Meaning = () => (
  <div className="method-prose">
    <p>
      <FormattedMessage id="method.coding.alpha" values={{ i: (words) => <i>{words}</i> }} />
    </p>
    <p>
      <FormattedMessage id="method.coding.alike" />
    </p>
    <p>
      <FormattedMessage id="method.coding.not" />
    </p>
  </div>
)

/** How the coding was made, how far two coders agreed, and where they did not. */
export const Coding = ({ opened }: { readonly opened: string | null }) => (
  <Part part="coding">
    <div className="method-prose">
      <p>
        <FormattedMessage id="method.coding.how" />
      </p>
      <p>
        <Bilingual text={useCorpus().about.method} />
      </p>
    </div>
    <Notes part="coding" />
    {useAgreement().length === 0 ? (
      <p>
        <FormattedMessage id="method.coding.once" />
      </p>
    ) : (
      <>
        <AgreementTable opened={opened} />
        {opened !== null && (
          <Suspense fallback={<Loading />}>
            <Differences on={opened} />
          </Suspense>
        )}
        <Meaning />
        <p className="actions">
          <a href={files.table('units', 'csv')} download>
            <FormattedMessage id="method.coding.units" values={{ file: 'units.csv' }} />
          </a>
          <a href={files.table('agreement', 'csv')} download>
            <FormattedMessage id="method.coding.figures" values={{ file: 'agreement.csv' }} />
          </a>
        </p>
      </>
    )}
  </Part>
)
