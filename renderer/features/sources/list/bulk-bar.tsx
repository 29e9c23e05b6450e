import { useState } from 'react'
import type { SourceChange } from '../../../../shared/contract.ts'
import { type SourceKind, sourceKinds } from '../../../../shared/domain/source.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { Chosen } from '../../../app/use-chosen.ts'
import { useSubmit } from '../../../app/use-submit.ts'
import { noTagChange, TagChangeFields, tagChangesOf } from '../../../quoting/tag-change.tsx'
import { Dialog, SubmitLine } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/select.tsx'
import { words } from '../words.ts'
import { useChangeSources } from './use-change-sources.ts'

const texts = words.many

type BulkBarProps = Readonly<{ chosen: Chosen; onChange: () => void; onClear: () => void }>

/** How many sources are selected, and the way to change them together. */
export function BulkBar({ chosen, onChange, onClear }: BulkBarProps) {
  const n = chosen.size
  return (
    <div className="bulk-bar">
      <span className="grow" role="status">
        {texts.selected({ n })}
      </span>
      <button type="button" className="link" onClick={onChange}>
        {texts.change}
      </button>
      <button type="button" className="link" onClick={onClear}>
        {texts.deselect}
      </button>
    </div>
  )
}

/** The form for these; null: it is closed. */
export function BulkDialog({ chosen, onClose }: Readonly<{ chosen: Chosen | null; onClose: () => void }>) {
  return (
    <Dialog title={texts.changeTitle({ n: chosen?.size ?? 0 })} open={chosen !== null} onClose={onClose}>
      {chosen && <BulkForm chosen={chosen} onDone={onClose} />}
    </Dialog>
  )
}

const KEEP = 'keep'

/** What is changed in many sources at once. What is left empty stays as it is. */
function BulkForm({ chosen, onDone }: Readonly<{ chosen: Chosen; onDone: () => void }>) {
  const change = useChangeSources()
  const [tags, setTags] = useState(noTagChange)
  const [kind, setKind] = useState<SourceKind | typeof KEEP>(KEEP)
  const n = chosen.size
  const { busy, failure, submit } = useSubmit(async () => {
    const tagged = tagChangesOf(tags)
    const changes: SourceChange['changes'] = { ...tagged, ...(kind !== KEEP && { kind }) }
    const hasTags = Object.keys(tagged).length > 0
    if (!hasTags && kind === KEEP) throw new AppError('invalid-input', texts.chooseWhat)
    const said = hasTags ? (kind === KEEP ? texts.saidTags : texts.saidBoth) : texts.saidKind
    await change(chosen.keys(), changes, said({ n }))
    onDone()
  })
  return (
    <form onSubmit={submit} noValidate>
      <div className="body form">
        <TagChangeFields value={tags} onChange={setTags} />
        <div className="fld">
          <span className="label">{texts.kind}</span>
          <Select
            label={texts.kind}
            value={kind}
            choices={[
              { value: KEEP, label: texts.asTheyAre },
              ...sourceKinds.map(value => ({ value, label: words.kinds[value] })),
            ]}
            onChange={setKind}
          />
        </div>
        <SubmitLine failure={failure} busy={busy} action={texts.changeTitle({ n })} />
      </div>
    </form>
  )
}
