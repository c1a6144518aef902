import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Mixed } from './Mixed.tsx'
import { Popover } from './Popover.tsx'

type Choice = {
  readonly id: string
  readonly label: string
  /** The label's language, where it is not the interface's. */
  readonly lang?: string
  /** How many there would be if this were chosen; absent where that says nothing. */
  readonly count?: number
}

export type PickerProps = {
  /** What is chosen from: "Company". */
  readonly name: string
  /** What the sentence says while nothing is chosen: "every company". */
  readonly every: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** From this many choices on, a field narrows the list. */
const many = 13

const Label = ({ choice }: { readonly choice: Choice }) =>
  choice.lang === undefined ? <Mixed text={choice.label} /> : <span lang={choice.lang}>{choice.label}</span>

const ChoiceRow = ({ choice, on, toggle }: { choice: Choice; on: boolean; toggle: () => void }) => (
  <li>
    <label className="choice">
      <input type="checkbox" checked={on} onChange={toggle} />
      <span>
        <Label choice={choice} />
      </span>
      {choice.count !== undefined && <span className="choice-count">{choice.count}</span>}
    </label>
  </li>
)

const has = (choice: Choice, words: string): boolean =>
  choice.label.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase())

const List = ({ name, choices, chosen, onChange, words }: PickerProps & { readonly words: string }) => {
  const shown = choices.filter((choice) => has(choice, words))
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id])
  if (shown.length === 0)
    return (
      <p className="small">
        <FormattedMessage id="app.picker.none" />
      </p>
    )
  return (
    <ul className="choices" aria-label={name}>
      {shown.map((choice) => (
        <ChoiceRow key={choice.id} choice={choice} on={chosen.includes(choice.id)} toggle={() => toggle(choice.id)} />
      ))}
    </ul>
  )
}

const Chosen = ({ choice, remove }: { choice: Choice; remove: () => void }) => {
  const name = useIntl().formatMessage({ id: 'app.picker.remove' }, { choice: choice.label })
  return (
    <button type="button" className="chosen" onClick={remove} aria-label={name}>
      <span className="chosen-word">
        <Label choice={choice} />
      </span>
      <span aria-hidden="true"> ×</span>
    </button>
  )
}

/** A word of the filter sentence: opens the list of what it can say; each word chosen has its own × . */
export const Picker = (props: PickerProps) => {
  const { name, every, choices, chosen, onChange } = props
  const intl = useIntl()
  const field = useRef<HTMLInputElement>(null)
  // a half-typed word, gone when the list closes
  const [words, setWords] = useState('')
  const picked = choices.filter((choice) => chosen.includes(choice.id))
  const searched = choices.length >= many
  const visible = picked.length === 0 ? every : intl.formatMessage({ id: 'app.picker.more' })
  return (
    <span className="picker">
      {picked.map((choice) => (
        <Chosen key={choice.id} choice={choice} remove={() => onChange(chosen.filter((id) => id !== choice.id))} />
      ))}
      <Popover
        trigger={visible}
        name={intl.formatMessage({ id: 'app.picker.open' }, { name, visible })}
        label={name}
        onToggle={(open) => open || setWords('')}
        {...(searched ? { focus: field } : {})}
      >
        {searched && (
          <input
            ref={field}
            type="search"
            className="field mb-2"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            aria-label={intl.formatMessage({ id: 'app.picker.search' }, { name })}
            placeholder={intl.formatMessage({ id: 'app.picker.search' }, { name })}
          />
        )}
        <List {...props} words={words} />
      </Popover>
    </span>
  )
}
