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

const Naming = ({ of, source }: { readonly of: NamedAs; readonly source: Document }) => {
  const tone = byId(useCodingBook().tone, of.tone)
  return (
    <li>
      <span className="source-words" lang={source.language}>
        <SourceLink to={source} place={placeOf(of.first)} className="printed-form">
          {of.words}
        </SourceLink>
      </span>
      {of.count > 1 && (
        <span className="printed-count">
          <FormattedMessage id="app.times" values={{ count: of.count }} />
        </span>
      )}{' '}
      <span className="also">{tone && <Bilingual of={tone.label} />}</span>
    </li>
  )
}

const Namings = ({ of, source }: { readonly of: readonly NamedAs[]; readonly source: Document }) => {
  const referents = [...new Set(of.map(({ referent }) => referent))]
  return (
    <dl className="namings">
      {referents.map((referent) => (
        <div key={referent.id}>
          <dt>
            <Bilingual of={referent.name} />
          </dt>
          <dd>
            <ul className="printed-forms">
              {of
                .filter((one) => one.referent === referent)
                .map((one) => (
                  <Naming key={`${one.first.start}`} of={one} source={source} />
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const FrameRow = ({ of }: { readonly of: Frame }) => {
  const book = useCodingBook()
  const dimension = byId(book.dimension, of.dimension)
  const value = byId(dimension?.values, of.value)
  const voice = byId(book.voice, of.voice)
  return (
    <li className="frame-row">
      <p className="frame-value">
        {dimension && (
          <span className={`frame-dimension code ${codeClass(book, dimension.id)}`}>
            <Bilingual of={dimension.label} />
          </span>
        )}{' '}
        <strong>{value && <Bilingual of={value.label} />}</strong>
      </p>
      <p className="frame-words">
        <Quotation passage={of.passage} form="inline" />
      </p>
      <p className="frame-reason">
        {of.flagged && (
          <strong>
            † <FormattedMessage id="company.flagged" />
            {' · '}
          </strong>
        )}
        {voice && <FormattedMessage id="company.voice" values={{ voice: <Bilingual of={voice.label} /> }} />}
        {' · '}
        <Bilingual of={of.reason} />
        {of.doubt && (
          <>
            {' '}
            <strong>
              <FormattedMessage id="event.doubt" />
            </strong>{' '}
            <Bilingual of={of.doubt} />
          </>
        )}
      </p>
    </li>
  )
}

const Source = ({ of, source }: { readonly of: Framing; readonly source: Document }) => (
  <section className={`framing head-${colourClass(source.colour)}`} aria-labelledby={`framing-${source.id}`}>
    <h3 id={`framing-${source.id}`}>
      <SourceLink to={source} className="framing-siglum" /> <Bilingual of={source.outlet} />
    </h3>
    {of.namings.length > 0 && (
      <>
        <p className="label">
          <FormattedMessage id="company.namings" />
        </p>
        <Namings of={of.namings} source={source} />
      </>
    )}
    {of.frames.length === 0 ? (
      <p className="label">
        <FormattedMessage id="company.frames" values={{ count: 0 }} />
      </p>
    ) : (
      <details className="frames" open={of.frames.length <= SHORT}>
        <summary>
          <FormattedMessage id="company.frames" values={{ count: of.frames.length }} />
        </summary>
        <ul>
          {of.frames.map((frame) => (
            <FrameRow key={frame.id} of={frame} />
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
        return source && <Source key={source.id} of={framing} source={source} />
      })}
    </Section>
  )
}
