import { Fragment } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { documentById } from '../../../corpus/events/account.ts'
import type { Document } from '../../../corpus/types.ts'
import { useCorpus } from '../../../queries/corpus.ts'
import { Mixed } from '../../../ui/Mixed.tsx'
import type { At } from '../../../url/compare.ts'
import { Also } from './Also.tsx'
import { Card, type CardProps } from './Card.tsx'
import { CardActions } from './CardActions.tsx'
import { CardColumn } from './CardColumn.tsx'
import { NotHere } from './NotHere.tsx'
import { idOf, onlyAt, standsTo } from './onlyAt.ts'
import { useNameOf } from './useNameOf.ts'
import { Words } from './Words.tsx'

type StandsProps = { readonly stands: ReturnType<typeof standsTo>; readonly source: Document }

/** How another source stands to it: of several things each by its name, where it does not stand alike to all. */
const Stands = ({ stands, source }: StandsProps) => {
  const intl = useIntl()
  const nameOf = useNameOf()
  return stands.map((group) => (
    <Fragment key={idOf(group[0])}>
      {stands.length > 1 ? (
        <FormattedMessage
          id="compareCard.meaning"
          values={{
            code: (
              <span className="small">
                <Mixed text={intl.formatList(group.map(nameOf))} />
              </span>
            ),
            meaning: <NotHere only={group[0]} source={source} />,
          }}
        />
      ) : (
        <NotHere only={group[0]} source={source} />
      )}{' '}
    </Fragment>
  ))
}

/** What one source alone tells: who could have told it too, who could not, and how it was looked for. */
export const OnlyCard = ({ at, ...card }: CardProps & { readonly at: At }) => {
  const { comparison, topic } = card
  const intl = useIntl()
  const index = useCorpus()
  const nameOf = useNameOf()
  const here = onlyAt(comparison.only, at)
  const [first] = here
  if (first === undefined) return null
  const { passage } = first
  const name = intl.formatMessage({ id: 'compareCard.only' }, { what: intl.formatList(here.map(nameOf)) })
  return (
    <Card
      name={name}
      {...card}
      side={
        <>
          <p className="card-dimension">{intl.formatMessage({ id: 'compareCard.mark' }, { kind: 'only' })}</p>
          {here.map((only) => (
            <p key={idOf(only)} className="card-referent">
              {only.kind === 'amount' ? (
                <span className="lemma" lang={documentById(index, only.document)?.language}>
                  {nameOf(only)}
                </span>
              ) : (
                <Mixed text={nameOf(only)} />
              )}{' '}
              <span className="small">{intl.formatMessage({ id: 'compareCard.only.kind' }, { kind: only.kind })}</span>
            </p>
          ))}
        </>
      }
      columns={comparison.sources.map((source) => (
        <CardColumn
          key={source.id}
          source={source}
          head={source.id !== first.document && <Stands stands={standsTo(here, source.id)} source={source} />}
        >
          {source.id === first.document && <Words passage={passage} isOpened />}
        </CardColumn>
      ))}
    >
      <Also place={passage} but={null} not="only" topic={topic} comparison={comparison} />
      <CardActions passage={passage} open={{ kind: 'only', ...at }} comparison={comparison} name={name} />
    </Card>
  )
}
