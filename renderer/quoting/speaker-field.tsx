import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import type { PersonRow } from '../../shared/domain/quote.ts'
import { Icon } from '../ui/icon.tsx'
import { sameName } from './quote-entry.ts'
import { words } from './words.ts'

type SpeakerFieldProps = Readonly<{
  people: readonly PersonRow[]
  id: string | null
  name: string
  /** False where the form stands open by itself, and must not take the focus. */
  autoFocus?: boolean | undefined
  placeholder?: string | undefined
  onChange: (speaker: { id: string | null; name: string }) => void
}>

const NEW = 'new'

/** Who said it: someone known, or a name to add. */
export function SpeakerField({
  people,
  id,
  name,
  autoFocus = true,
  placeholder = words.nobodyYet,
  onChange,
}: SpeakerFieldProps) {
  const typed = name.trim()
  const known = people.some(person => sameName(person.name, typed))
  const matching = people.filter(person => typed === '' || matches(person, typed))
  const choices = [
    ...matching.map(person => ({ key: person.id, name: person.name, label: person.name, role: person.role })),
    ...(typed === '' || known
      ? []
      : [{ key: NEW, name: typed, label: words.addPerson({ name: typed }), role: '' }]),
  ]
  return (
    <ComboBox
      className="fld combo"
      items={choices}
      inputValue={name}
      value={id}
      allowsCustomValue
      autoFocus={autoFocus}
      menuTrigger="input"
      // The list is narrowed above, by aliases too.
      defaultFilter={() => true}
      onInputChange={next => next !== name && onChange({ id: null, name: next })}
      onChange={key => {
        const chosen = choices.find(choice => choice.key === key)
        if (chosen) onChange({ id: chosen.key === NEW ? null : chosen.key, name: chosen.name })
      }}
    >
      <Label>{words.speaker}</Label>
      <div className="combo-box">
        <Input className="in" dir="auto" autoComplete="off" placeholder={placeholder} maxLength={200} />
        <AriaButton className="combo-open" aria-label={words.showPeople}>
          <Icon name="chevron-down" size="small" />
        </AriaButton>
      </div>
      <Popover className="pop">
        <ListBox className="menu">
          {(choice: (typeof choices)[number]) => (
            <ListBoxItem id={choice.key} className="menu-item" textValue={choice.name}>
              <span className="cut" dir="auto">
                {choice.label}
              </span>
              {choice.role && <span className="dim cut">{choice.role}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

const matches = (person: PersonRow, typed: string): boolean => {
  const wanted = typed.toLocaleLowerCase()
  return [person.name, ...person.aliases].some(name => name.toLocaleLowerCase().includes(wanted))
}
