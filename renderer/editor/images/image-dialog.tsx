import { type FormEvent, useState } from 'react'
import type { SourceRow } from '../../../shared/domain/source.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { useCall } from '../../app/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { Actions, Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { common } from '../../ui/words.ts'
import type { PlacedImage } from '../nodes/image-node.ts'
import { words as editorWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = editorWords.images

type ImageDialogProps = Readonly<{
  /** The image that is being changed; null for one that is to be chosen. */
  image: PlacedImage | null
  onSet: (image: PlacedImage) => void
  onClose: () => void
}>

/** Chooses an image of the notebook, and what it says in words. */
export function ImageDialog({ image, onSet, onClose }: ImageDialogProps) {
  const client = useClient()
  const listed = useCall('sources.list', { kinds: ['image'], limit: 500 }, { when: image === null })
  const [chosen, setChosen] = useState<SourceRow | null>(null)
  const [alt, setAlt] = useState(image?.alt ?? '')
  const [caption, setCaption] = useState(image?.caption ?? '')
  const [wrong, setWrong] = useState<string | null>(null)
  const rows = listed.status === 'ready' ? listed.value.rows : []
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const said = { alt: alt.trim(), caption: caption.trim() }
    if (image) return onSet({ ...image, ...said })
    if (!chosen) return setWrong(words.chooseFirst)
    try {
      const { source } = await client.call('sources.get', { id: chosen.id })
      // Whether it can be shown is known before it stands there.
      await client.call('sources.image', { snapshotId: source.latestSnapshotId })
      onSet({ snapshotId: source.latestSnapshotId, ...said })
    } catch (error) {
      setWrong(sentenceFor(error))
    }
  }
  return (
    <Dialog title={image ? words.edit : words.insert} open onClose={onClose}>
      <form onSubmit={event => void submit(event)}>
        <div className="body">
          {image === null && listed.status === 'ready' && rows.length === 0 && <p>{words.none}</p>}
          <ul className="image-choices">
            {rows.map(row => (
              <li key={row.id}>
                <button
                  type="button"
                  aria-pressed={row.id === chosen?.id}
                  onClick={() => {
                    setChosen(row)
                    setWrong(null)
                  }}
                >
                  <span className="cut" dir="auto">
                    {row.title}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <TextField
            label={words.alt}
            value={alt}
            maxLength={1000}
            error={wrong}
            onChange={event => setAlt(event.target.value)}
          />
          <TextField
            label={words.caption}
            value={caption}
            maxLength={2000}
            onChange={event => setCaption(event.target.value)}
          />
        </div>
        <Actions>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button look="primary" type="submit">
            {image ? common.save : words.insertIt}
          </Button>
        </Actions>
      </form>
    </Dialog>
  )
}
