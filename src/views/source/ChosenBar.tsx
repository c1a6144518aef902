import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { Range } from '../../corpus/types.ts'
import { FileLines } from './FileLines.tsx'
import { PassageActions } from './PassageActions.tsx'
import { stepsFrom } from './steps.ts'
import type { Pane, Reader } from './useReader.ts'

type StepProps = { readonly reader: Reader; readonly to: Range | undefined; readonly id: string }

const Step = ({ reader, to, id }: StepProps) =>
  to && (
    <li>
      <Link className="text-button" to={reader.href({ place: reader.placeAt(to) })}>
        <FormattedMessage id={id} />
      </Link>
    </li>
  )

type Props = {
  readonly reader: Reader
  readonly aim: Range
  /** Where the passage is seen. */
  readonly pane?: Pane
}

/** Under the passage of the address: what can be done with it, the ways to its neighbours, and its place in the file. */
export const ChosenBar = ({ reader, aim, pane = 'text' }: Props) => {
  const name = useIntl().formatMessage({ id: 'source.passage.chosen' })
  const { previous, next, whole } = stepsFrom(reader.stretches, aim)
  return (
    <div className="chosen-bar">
      <ul className="passage-bar" aria-label={name}>
        <PassageActions reader={reader} range={aim} pane={pane} />
        <li className="passage-steps">
          <ul>
            <Step reader={reader} to={previous} id="source.passage.previous" />
            <Step reader={reader} to={next} id="source.passage.next" />
            <Step reader={reader} to={whole} id="source.passage.whole" />
            <li>
              <Link className="text-button" to={reader.href({ place: null })}>
                <FormattedMessage id="source.passage.clear" />
              </Link>
            </li>
          </ul>
        </li>
      </ul>
      {pane === 'text' && !reader.state.raw && <FileLines reader={reader} range={aim} />}
    </div>
  )
}
