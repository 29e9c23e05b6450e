import type { Snapshot, Source } from '../../../../shared/domain/source.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useCaptured } from '../../../app/undo/use-captured.ts'
import { useAct } from '../../../app/use-call.ts'
import { Button } from '../../../ui/button.tsx'
import { formatBytes } from '../../../ui/format.ts'
import { say } from '../../../ui/notices.ts'
import { words } from '../words.ts'

const texts = words.unread

/** In place of the text that could not be taken: why, what is kept, and the way to try again. */
export function Unread({ source, snapshot }: Readonly<{ source: Source; snapshot: Snapshot }>) {
  const { run, busy } = useAct('sources.readAgain')
  const { captured } = useCaptured()
  if (snapshot.unread === undefined) return null
  const again = () =>
    run({ id: source.id }).then(
      result => captured(result, texts.read),
      (error: unknown) => say(texts.stillUnread({ why: sentenceFor(error) })),
    )
  const { fileName, mediaType, bytes } = snapshot.original
  return (
    <section className="unread" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p dir="auto">{snapshot.unread}</p>
      <p>{texts.kept({ name: fileName ?? mediaType, size: formatBytes(bytes) })}</p>
      <Button onClick={() => void again()} disabled={busy}>
        {texts.again}
      </Button>
    </section>
  )
}
