import { FormattedMessage } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Frame } from '../../corpus/coded.ts'
import type { CompanyPage, Framing, NamedAs } from '../../corpus/companies/page.ts'
import type { Document } from '../../corpus/types.ts'
import { codeClass } from '../../parts/marks/codes.ts'
import { placeOf, Quotation } from '../../parts/quotation/Quotation.tsx'
import { colourClass } from '../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCodingBook } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Section } from './Section.tsx'

/** As many frames as stand open; a longer list is folded under its count. */
const SHORT = 4

const Naming = ({ naming, source }: { readonly naming: NamedAs; readonly source: Document }) => {
  const tone = byId(useCodingBook().tone, naming.tone)
  return (
    <li>
      <span className="source-words" lang={source.language}>
        <SourceLink to={source} place={placeOf(naming.first)} className="printed-form">
          {naming.words}
        </SourceLink>
      </span>
      {naming.count > 1 && (
        <span className="printed-count">
          <FormattedMessage id="app.times" values={{ count: naming.count }} />
        </span>
      )}{' '}
      <span className="also">{tone && <Bilingual text={tone.label} />}</span>
    </li>
  )
}

const Namings = ({ namings, source }: { readonly namings: readonly NamedAs[]; readonly source: Document }) => {
  const referents = [...new Set(namings.map(({ referent }) => referent))]
  return (
    <dl className="namings">
      {referents.map((referent) => (
        <div key={referent.id}>
          <dt>
            <Bilingual text={referent.name} />
          </dt>
          <dd>
            <ul className="printed-forms">
              {namings
                .filter((one) => one.referent === referent)
                .map((one) => (
                  <Naming key={`${one.first.start}`} naming={one} source={source} />
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const FrameRow = ({ frame }: { readonly frame: Frame }) => {
  const book = useCodingBook()
  const dimension = byId(book.dimension, frame.dimension)
  const value = byId(dimension?.values, frame.value)
  const voice = byId(book.voice, frame.voice)
  return (
    <li className="frame-row">
      <p className="frame-value">
        {dimension && (
          <span className={`frame-dimension code ${codeClass(book, dimension.id)}`}>
            <Bilingual text={dimension.label} />
          </span>
        )}{' '}
        <strong>{value && <Bilingual text={value.label} />}</strong>
      </p>
      <p className="frame-words">
        <Quotation passage={frame.passage} form="inline" />
      </p>
      <p className="frame-reason">
        {frame.flagged && (
          <strong>
            † <FormattedMessage id="company.flagged" />
            {' · '}
          </strong>
        )}
        {voice && <FormattedMessage id="company.voice" values={{ voice: <Bilingual text={voice.label} /> }} />}
        {' · '}
        <Bilingual text={frame.reason} />
        {frame.doubt && (
          <>
            {' '}
            <strong>
              <FormattedMessage id="event.doubt" />
            </strong>{' '}
            <Bilingual text={frame.doubt} />
          </>
        )}
      </p>
    </li>
  )
}

const Source = ({ framing, source }: { readonly framing: Framing; readonly source: Document }) => (
  <section className={`framing head-${colourClass(source.colour)}`} aria-labelledby={`framing-${source.id}`}>
    <h3 id={`framing-${source.id}`}>
      <SourceLink to={source} className="framing-siglum" /> <Bilingual text={source.outlet} />
    </h3>
    {framing.namings.length > 0 && (
      <>
        <p className="label">
          <FormattedMessage id="company.namings" />
        </p>
        <Namings namings={framing.namings} source={source} />
      </>
    )}
    {framing.frames.length === 0 ? (
      <p className="label">
        <FormattedMessage id="company.frames" values={{ count: 0 }} />
      </p>
    ) : (
      <details className="frames" open={framing.frames.length <= SHORT}>
        <summary>
          <FormattedMessage id="company.frames" values={{ count: framing.frames.length }} />
        </summary>
        <ul>
          {framing.frames.map((frame) => (
            <FrameRow key={frame.id} frame={frame} />
          ))}
        </ul>
      </details>
    )}
  </section>
)

/** Source by source: what each calls the company and its people, and the frames where it names the company. */
export const Framings = ({ page }: { readonly page: CompanyPage }) => {
  const { documents } = useCorpus()
  if (page.framing.length === 0) return null
  return (
    <Section
      id="framing"
      title={<FormattedMessage id="company.framing" />}
      note={<FormattedMessage id="company.framing.note" />}
    >
      {page.framing.map((framing) => {
        const source = byId(documents, framing.document)
        return source && <Source key={source.id} framing={framing} source={source} />
      })}
    </Section>
  )
}
