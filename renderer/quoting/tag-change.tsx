import { TextField } from '../ui/field.tsx'
import { splitTags } from './quote-entry.ts'
import { words } from './words.ts'

/** Tags to add to many records and to take away, as typed: with commas between them. */
export type TagChange = Readonly<{ add: string; remove: string }>

export const noTagChange: TagChange = { add: '', remove: '' }

/** What the core takes. Empty where nothing was typed. */
export function tagChangesOf({ add, remove }: TagChange): { addTags?: string[]; removeTags?: string[] } {
  const [addTags, removeTags] = [splitTags(add), splitTags(remove)]
  return { ...(addTags.length > 0 && { addTags }), ...(removeTags.length > 0 && { removeTags }) }
}

type TagChangeFieldsProps = Readonly<{ value: TagChange; onChange: (value: TagChange) => void }>

/** The two fields of a form that changes the tags of many. */
export function TagChangeFields({ value, onChange }: TagChangeFieldsProps) {
  return (
    <>
      <TextField
        label={words.addTags}
        placeholder={words.commas}
        value={value.add}
        onChange={event => onChange({ ...value, add: event.target.value })}
      />
      <TextField
        label={words.removeTags}
        placeholder={words.commas}
        value={value.remove}
        onChange={event => onChange({ ...value, remove: event.target.value })}
      />
    </>
  )
}
