import type { Snapshot, Source } from '../../../shared/domain/source.ts'
import type { Originals } from '../notebook/originals-repository.ts'

/** A capture that was taken out of the notebook. */
export type TakenCapture = Readonly<{
  snapshot: Snapshot
  /** As it stood before. */
  source: Source
  /** Its revision when the capture was gone; null when it went along. */
  left: number | null
  /** Other snapshots that were made from the same bytes at that time. */
  twins: ReadonlySet<string>
}>

export type TakenBack = ReturnType<typeof createTakenBack>

/**
 * The captures that were taken back since the notebook was opened, by the snapshot's id. They are held here and not
 * with whoever asks, so that a snapshot never comes back other than it was captured.
 */
export function createTakenBack(originals: Originals) {
  const taken = new Map<string, TakenCapture>()
  return {
    get: (id: string) => taken.get(id),
    /** What was taken back of the sources that came in this one's original. */
    partsOf: (sourceId: string): string[] =>
      Array.from(taken.values())
        .filter(({ source }) => source.partOf === sourceId)
        .map(({ snapshot }) => snapshot.id),
    add: (captures: readonly TakenCapture[]): void => {
      for (const capture of captures) taken.set(capture.snapshot.id, capture)
    },
    delete: (ids: readonly string[]): void => {
      for (const id of ids) taken.delete(id)
    },
    /** Nobody can bring them back any more: bytes that nothing else was made from go too. */
    async discard(): Promise<void> {
      for (const { snapshot } of taken.values()) await originals.discard(snapshot.original.sha256)
      taken.clear()
    },
  }
}
