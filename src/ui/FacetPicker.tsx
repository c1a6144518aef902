import { useIntl } from 'react-intl'
import { Picker, type PickerProps } from './Picker.tsx'

type Props = Pick<PickerProps, 'name' | 'chosen' | 'onChange'> & {
  readonly choices: readonly { readonly id: string; readonly count: number }[]
  /** What a choice is called. */
  readonly nameOf: (id: string) => string
  /** The list has no order of its own: it is sorted as the reader's language sorts. */
  readonly isSorted?: boolean
  /** What the sentence says while nothing is chosen, of so many choices: "all five texts". */
  readonly every: (count: number) => string
}

/** One list of a filter sentence, with the count beside each choice. */
export const FacetPicker = ({ choices, nameOf, isSorted = false, every, ...picker }: Props) => {
  const collator = new Intl.Collator(useIntl().locale)
  const labelled = choices.map(({ id, count }) => ({ id, count, label: nameOf(id) }))
  const ordered = isSorted ? labelled.sort((a, b) => collator.compare(a.label, b.label)) : labelled
  return <Picker {...picker} every={every(choices.length)} choices={ordered} />
}
