import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { CiteButton } from '../../parts/cite/CiteButton.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { sourcesHref } from '../../url/source.ts'
import { useLang } from '../../url/useLang.ts'
import { Part } from './Part.tsx'

/** Two things can be cited, and are told apart: a source, and this edition. */
export const Cite = () => {
  const { about } = useCorpus()
  const lang = useLang()
  return (
    <Part part="cite">
      <div className="method-prose">
        <p>
          <FormattedMessage
            id="method.cite.source"
            values={{ sources: (words) => <Link to={sourcesHref({ lang })}>{words}</Link> }}
          />
        </p>
        <p>
          <FormattedMessage id="method.cite.edition" />
        </p>
        <p>
          <CiteButton />
        </p>
        <p>
          <FormattedMessage id="method.cite.gloss" />
        </p>
        <p>
          <Bilingual text={about.rights} />
        </p>
      </div>
    </Part>
  )
}

const steps = ['put', 'describe', 'name', 'say', 'translate', 'build'] as const
const refused = ['quotation', 'record', 'omission', 'text', 'shape'] as const

const code = (words: readonly React.ReactNode[]) => <code>{words}</code>

/** How another document, or another corpus, comes in; and what the build does not let in. */
export const Add = () => (
  <Part part="add">
    <div className="method-prose">
      <p>
        <FormattedMessage id="method.add.how" values={{ code }} />
      </p>
    </div>
    <ol className="method-list method-steps">
      {steps.map((step) => (
        <li key={step}>
          <FormattedMessage id="method.add.step" values={{ step, code }} />
        </li>
      ))}
    </ol>
    <h3>
      <FormattedMessage id="method.add.refuses" />
    </h3>
    <ul className="method-list">
      {refused.map((what) => (
        <li key={what}>
          <FormattedMessage id="method.add.refused" values={{ what }} />
        </li>
      ))}
    </ul>
    <div className="method-prose">
      <p>
        <FormattedMessage id="method.add.fault" />
      </p>
    </div>
  </Part>
)
