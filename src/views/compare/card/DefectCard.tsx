import { useIntl } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import { printedAs } from '../../../corpus/text/printedAs.ts'
import { DefectNote } from '../../../parts/quotation/DefectNote.tsx'
import { useCodingBook, useDefects } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import type { At } from '../../../url/compare.ts'
import { Also } from './Also.tsx'
import { Card, type CardProps } from './Card.tsx'
import { CardActions } from './CardActions.tsx'
import { CardColumn } from './CardColumn.tsx'
import { Words } from './Words.tsx'

/** What a source prints wrongly: as printed, read as, how known, how sure. */
export const DefectCard = ({ at, ...card }: CardProps & { readonly at: At }) => {
  const intl = useIntl()
  const book = useCodingBook()
  const defect = useDefects().find(({ passage }) => passage.document === at.document && passage.start === at.start)
  if (defect === undefined) return null
  const { comparison, topic } = card
  const kind = byId(book.defectKind, defect.kind)
  const { document, start } = defect.passage
  const name = intl.formatMessage({ id: 'compareCard.defect' }, { words: printedAs(defect.passage) })
  return (
    <Card
      name={name}
      {...card}
      side={
        kind && (
          <>
            <p className="card-dimension">
              † <Bilingual text={kind.label} />
            </p>
            <p className="small">
              <Bilingual text={kind.definition} />
            </p>
          </>
        )
      }
      columns={comparison.sources.map((source) => (
        <CardColumn key={source.id} source={source}>
          {source.id === document && <Words passage={defect.passage} isOpened />}
        </CardColumn>
      ))}
    >
      <DefectNote defect={defect} />
      <Also place={defect.passage} but={null} not="defect" topic={topic} comparison={comparison} />
      <CardActions
        passage={defect.passage}
        open={{ kind: 'defect', document, start }}
        comparison={comparison}
        name={name}
      />
    </Card>
  )
}
