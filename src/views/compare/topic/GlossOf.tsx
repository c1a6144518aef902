import { labelOf } from '../../../corpus/byId.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { Language } from '../../../corpus/types.ts'
import { Specimen } from '../../../parts/marks/Specimen.tsx'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { OurTranslation } from '../card/OurTranslation.tsx'
import type { Mark } from '../card/opened.ts'
import { useGlossOf } from '../card/useGlossOf.ts'

const Codes = ({ marks }: { readonly marks: readonly Mark[] }) => {
  const book = useCodingBook()
  const codes = new Map(
    marks.flatMap(({ of }) =>
      of.kind === 'frame' ? of.frames.map((frame) => [`${frame.dimension} ${frame.value}`, frame] as const) : [],
    ),
  )
  if (codes.size === 0) return null
  return (
    <ul className="gloss-codes">
      {[...codes].map(([key, frame]) => {
        const label = labelOf(book, frame.dimension, frame.value)
        return (
          <li key={key}>
            <Specimen dimension={frame.dimension} /> {label && <Bilingual text={label} />}
          </li>
        )
      })}
    </ul>
  )
}

type Props = { readonly stretch: TextUnit; readonly language: Language; readonly marks: readonly Mark[] }

/** Our translation beneath a source's words, and what is coded in them as a list: never marks on words that are not the source's. */
export const GlossOf = ({ stretch, language, marks }: Props) => {
  const gloss = useGlossOf()(stretch, language)
  if (gloss === undefined) return null
  return (
    <div className="gloss">
      <p>
        <OurTranslation gloss={gloss} />
      </p>
      <Codes marks={marks} />
    </div>
  )
}
