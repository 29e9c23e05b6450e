import {
  Button as AriaButton,
  Select as AriaSelect,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components'
import { Icon } from './icon.tsx'

export type Choice<V extends string> = Readonly<{ value: V; label: string }>

type SelectProps<V extends string> = Readonly<{
  /** The accessible name; also what stands in front of the value for the ear. */
  label: string
  value: V
  choices: readonly Choice<V>[]
  onChange: (value: V) => void
}>

/** One of a few, in a bar. */
export function Select<V extends string>({ label, value, choices, onChange }: SelectProps<V>) {
  return (
    <AriaSelect
      aria-label={label}
      value={value}
      onChange={key => {
        const chosen = choices.find(choice => choice.value === key)
        if (chosen) onChange(chosen.value)
      }}
    >
      <AriaButton className="drop">
        <SelectValue />
        <Icon name="chevron-down" size="small" />
      </AriaButton>
      <Popover className="pop" placement="bottom start">
        <ListBox className="menu">
          {choices.map(choice => (
            <ListBoxItem key={choice.value} id={choice.value} className="menu-item" textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
