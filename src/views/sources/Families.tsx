import { FormattedMessage } from 'react-intl'
import { familiesOf, isStated, linksOf } from '../../corpus/sources/family.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Lineage } from './Lineage.tsx'
import type { Sources } from './useSources.ts'

/** The works, each with its witnesses, and how every copy came to be. */
export const Families = ({ view }: { readonly view: Sources }) => {
  const index = useCorpus()
  const links = linksOf(index.documents)
  const families = familiesOf(index)
  const stated = links.filter(isStated).length
  return (
    <section aria-labelledby="families" className="sources-section">
      <h2 id="families">
        <FormattedMessage id="source.families.title" values={{ links: links.length, stated }} />
      </h2>
      <p className="small sources-measured">
        <FormattedMessage
          id="source.families.key"
          values={{ shared: families.filter(({ witnesses }) => witnesses.length > 1).length }}
        />
      </p>
      <ol className="families">
        {families.map(({ work, witnesses }) => (
          <li key={work.id} className="family">
            <h3>
              <Bilingual text={work.title} />
            </h3>
            {witnesses.map((source) => (
              <Lineage key={source.id} view={view} source={source} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
