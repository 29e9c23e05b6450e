import { AppError } from '../../shared/errors.ts'
import { words } from './words.ts'

/** Something that a person wrote and the core may not have acknowledged yet. */
export interface Unsaved {
  readonly isSaved: () => boolean
  /** Sends what is waiting; resolves when the core has answered, whatever it said. */
  readonly flush: () => Promise<void>
}

const writings = new Set<Unsaved>()

/** Counts this among what must be saved before the notebook may close or the window go. Answers what takes it out. */
export function watchUnsaved(writing: Unsaved): () => void {
  writings.add(writing)
  if (writings.size === 1) window.addEventListener('beforeunload', warn)
  return () => {
    writings.delete(writing)
    if (writings.size === 0) window.removeEventListener('beforeunload', warn)
  }
}

/** Saves all that is waiting. Rejects with a sentence when something could not be saved: then nothing may close. */
export async function flushUnsaved(): Promise<void> {
  await Promise.all([...writings].map(writing => writing.flush()))
  if ([...writings].some(writing => !writing.isSaved())) {
    throw new AppError('conflict', words.notSaved)
  }
}

function warn(event: BeforeUnloadEvent): void {
  const waiting = [...writings].filter(writing => !writing.isSaved())
  if (waiting.length === 0) return
  for (const writing of waiting) void writing.flush()
  event.preventDefault()
}
