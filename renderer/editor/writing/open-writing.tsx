import type { ReactNode } from 'react'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { MainPane } from '../../app/panes.tsx'
import { sayFailed } from '../../ui/notices.ts'
import { EmptyState, Failure, Waiting } from '../../ui/states.tsx'
import { opensHere } from '../draft-extension.ts'
import { words } from '../words.ts'
import { contentOf, methodsOf, type WritingKind, type WritingSession } from './session.ts'
import { useWriting } from './use-writing.ts'
import './writing.css'

/** What a desk gets: the session, and the two ways out of a conflict. */
export type Opened = Readonly<{ session: WritingSession; onLoadOther: () => void; onKeepMine: () => void }>

type OpenWritingProps = Readonly<{
  kind: WritingKind
  id: string
  /** What is said of one with parts that this version does not know. */
  unknownParts: string
  /** Goes to the version of one's own that was kept. */
  onOther: (id: string) => void
  children: (opened: Opened) => ReactNode
}>

/** Opens a note or a draft for writing; says what is the matter where it cannot be opened. */
export function OpenWriting({ kind, id, unknownParts, onOther, children }: OpenWritingProps) {
  const opened = useWriting(kind, id)
  const client = useClient()
  if (opened.status !== 'ready') {
    return (
      <MainPane label={words.open.editor}>
        {opened.status === 'loading' ? (
          <Waiting what={words.open.opening[kind]} />
        ) : (
          <Failure error={opened.error} onRetry={opened.retry} />
        )}
      </MainPane>
    )
  }
  const session = opened.value
  if (!opensHere(contentOf(session.written().content))) {
    return (
      <MainPane label={words.open.editor}>
        <EmptyState title={words.open.cannot[kind]}>
          <p>{unknownParts}</p>
        </EmptyState>
      </MainPane>
    )
  }
  const keepMine = async () => {
    const { title, content } = session.written()
    const { create, save } = methodsOf[kind]
    try {
      const kept = await client.call(create, { title: mineOf(title) })
      const { id: keptId, revision } = kept
      await client.call(save, { id: keptId, revision, title: kept.title, content: contentOf(content) })
      opened.reload()
      onOther(keptId)
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  return (
    <Keyed key={sessionKey(session)}>
      {children({ session, onLoadOther: opened.reload, onKeepMine: () => void keepMine() })}
    </Keyed>
  )
}

const mineOf = (title: string): string =>
  title.trim() === '' ? words.open.mineUntitled : words.open.mine({ title: title.trim().slice(0, 460) })

/** Another session is another editor, with a history of its own. */
const Keyed = ({ children }: Readonly<{ children: ReactNode }>) => children

const keys = new WeakMap<WritingSession, string>()
let last = 0
function sessionKey(session: WritingSession): string {
  const known = keys.get(session)
  if (known) return known
  last += 1
  keys.set(session, `session-${last}`)
  return `session-${last}`
}
