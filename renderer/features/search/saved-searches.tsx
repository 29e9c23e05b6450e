import { type FormEvent, useState } from 'react'
import type { SavedSearch } from '../../../shared/domain/saved-search.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { type Removable, wayToRestore } from '../../app/undo/ways.ts'
import { windowUndo } from '../../app/undo.ts'
import { useAct, useCall } from '../../app/use-call.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Actions, Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { formatDay } from '../../ui/format.ts'
import { sayFailed } from '../../ui/notices.ts'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

/** Searches that are kept, and what is new to each since its results were looked at. */
export function SavedSearches({ onOpen }: Readonly<{ onOpen: (saved: SavedSearch) => void }>) {
  const list = useCall('searches.list', {})
  if (list.status !== 'ready') return null
  const { searches } = list.value
  return (
    <section className="saved">
      <h3>{words.saved.title}</h3>
      {searches.length === 0 ? (
        <p className="dim">{words.saved.none}</p>
      ) : (
        <ul>
          {searches.map(saved => (
            <SavedRow key={saved.id} saved={saved} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  )
}

type SavedRowProps = Readonly<{ saved: SavedSearch; onOpen: (saved: SavedSearch) => void }>

function SavedRow({ saved, onOpen }: SavedRowProps) {
  const { id, revision, name, query, narrow, lookedAt } = saved
  const found = useCall('search.query', { query, narrow, since: lookedAt, limit: 1 }, { keep: true })
  const [renaming, setRenaming] = useState(false)
  const rename = useAct('searches.rename')
  const look = useAct('searches.look')
  const remove = useRemoveSearch()
  const news = found.status === 'ready' ? found.value : null
  const open = () => {
    onOpen(saved)
    // Only then is there something to note: the journal need not say that nothing was looked at.
    if (news && news.fresh > 0) look.run({ id, revision }).catch(error => sayFailed(sentenceFor(error)))
  }
  return (
    <li>
      <button type="button" className="link" dir="auto" title={query} onClick={open}>
        {name}
      </button>
      {news && (
        <span className={news.fresh > 0 ? 'fresh' : 'dim'}>
          {news.fresh > 0 && lookedAt !== null
            ? words.saved.fresh({ n: news.fresh, day: formatDay(lookedAt) })
            : words.saved.nothingNew}
        </span>
      )}
      {news && <span className="dim num">{words.saved.found({ n: news.total })}</span>}
      <span className="grow" />
      <IconButton icon="edit" label={words.saved.rename({ name })} onClick={() => setRenaming(true)} />
      <IconButton icon="remove" label={words.saved.remove({ name })} onClick={() => remove(saved)} />
      <NameDialog
        title={words.saved.renameTitle}
        open={renaming}
        before={name}
        onClose={() => setRenaming(false)}
        onName={next => rename.run({ id, revision, name: next })}
      />
    </li>
  )
}

/** Removes a search; it can be brought back. */
function useRemoveSearch() {
  const client = useClient()
  const removable: Removable<SavedSearch> = {
    remove: at => client.call('searches.remove', at),
    restore: removed => client.call('searches.restore', { removed }),
  }
  return ({ id, revision, name }: SavedSearch) =>
    void removable.remove({ id, revision }).then(
      removed =>
        windowUndo.did({ said: words.saved.removed({ name }), undo: wayToRestore(removed, removable) }),
      error => sayFailed(sentenceFor(error)),
    )
}

type NameDialogProps = Readonly<{
  title: string
  open: boolean
  before: string
  onClose: () => void
  onName: (name: string) => Promise<unknown>
}>

/** Asks for a search's name. */
export function NameDialog({ title, open, before, onClose, onName }: NameDialogProps) {
  const [name, setName] = useState(before)
  const [error, setError] = useState<unknown>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onName(name.trim()).then(onClose, setError)
  }
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <form onSubmit={submit}>
        <div className="body">
          <TextField
            label={words.saved.name}
            value={name}
            maxLength={200}
            autoFocus
            error={error === null ? null : sentenceFor(error)}
            onChange={event => setName(event.target.value)}
            onFocus={event => event.target.select()}
          />
        </div>
        <Actions>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {common.save}
          </Button>
        </Actions>
      </form>
    </Dialog>
  )
}
