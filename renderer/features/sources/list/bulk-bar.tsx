import { type FormEvent, useState } from 'react'
import type { SourceChange } from '../../../../shared/contract.ts'
import { type SourceKind, sourceKinds } from '../../../../shared/domain/source.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { splitTags } from '../../../quoting/quote-entry.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { plural } from '../../../ui/format.ts'
import { Select } from '../../../ui/select.tsx'
import { kinds } from './kinds.ts'
import { useChangeSources } from './use-change-sources.ts'
import type { Chosen } from './use-chosen.ts'

type BulkBarProps = Readonly<{ chosen: Chosen; onClear: () => void }>

/** How many sources are selected, and the way to change them together. */
export function BulkBar({ chosen, onClear }: BulkBarProps) {
  const [open, setOpen] = useState(false)
  const sources = plural(chosen.size, 'source')
  return (
    <div className="bulk-bar">
      <span className="grow" role="status">
        {sources} selected
      </span>
      <button type="button" className="link" onClick={() => setOpen(true)}>
        Change
      </button>
      <button type="button" className="link" onClick={onClear}>
        Deselect
      </button>
      <Dialog title={`Change ${sources}`} open={open} onClose={() => setOpen(false)}>
        <BulkForm chosen={chosen} onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  )
}

const KEEP = 'keep'
const kindChoices: readonly Readonly<{ value: SourceKind | typeof KEEP; label: string }>[] = [
  { value: KEEP, label: 'As they are' },
  ...sourceKinds.map(value => ({ value, label: kinds[value].label })),
]

/** What is changed in many sources at once. What is left empty stays as it is. */
function BulkForm({ chosen, onDone }: Readonly<{ chosen: Chosen; onDone: () => void }>) {
  const change = useChangeSources()
  const [addTags, setAddTags] = useState('')
  const [removeTags, setRemoveTags] = useState('')
  const [kind, setKind] = useState<SourceKind | typeof KEEP>(KEEP)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const sources = plural(chosen.size, 'source')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const [added, removed] = [splitTags(addTags), splitTags(removeTags)]
    const changes: SourceChange['changes'] = {
      ...(added.length > 0 && { addTags: added }),
      ...(removed.length > 0 && { removeTags: removed }),
      ...(kind !== KEEP && { kind }),
    }
    const hasTags = added.length + removed.length > 0
    if (!hasTags && kind === KEEP) return setFailure('Choose what is to change. What is left as it is stays.')
    const what = hasTags && kind !== KEEP ? 'Tags and kind' : hasTags ? 'Tags' : 'Kind'
    setBusy(true)
    setFailure(null)
    try {
      await change(chosen, changes, `${what} of ${sources} changed.`)
      onDone()
    } catch (error) {
      setFailure(sentenceFor(error))
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="body form">
        <TextField
          label="Add tags"
          placeholder="With commas between them"
          value={addTags}
          onChange={event => setAddTags(event.target.value)}
        />
        <TextField
          label="Take tags away"
          placeholder="With commas between them"
          value={removeTags}
          onChange={event => setRemoveTags(event.target.value)}
        />
        <div className="fld">
          <span className="label">Kind</span>
          <Select label="Kind" value={kind} choices={kindChoices} onChange={setKind} />
        </div>
        {failure && (
          <p className="wrong" role="alert">
            {failure}
          </p>
        )}
        <Button look="primary" type="submit" disabled={busy}>
          Change {sources}
        </Button>
      </div>
    </form>
  )
}
