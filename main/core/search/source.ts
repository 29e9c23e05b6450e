import type { Stamp } from './messages.ts'
import type { SearchDocument } from './search.ts'

/** Where documents come from: the records of a notebook. */
export type DocumentSource = {
  /** Every document of the notebook by id, with its stamp, in the order in which they are to be indexed. */
  stamps(): Iterable<Stamp> | AsyncIterable<Stamp>
  /** A document as it is now; nothing when it is gone. */
  read(id: string): SearchDocument | undefined
}

/** Stamps sent at a time: keeps the caller's thread free. */
const STAMPS = 500
/** UTF-16 code units of the documents sent at a time; the rest has to be asked for again. */
const MOST_TEXT = 256 * 1024

/** Sends the stamps of a source piece by piece: each call of the returned function the next one. */
export function stampFeeder(
  source: DocumentSource,
  onError: (error: unknown) => void,
  send: (piece: { stamps: Stamp[]; last: boolean; whole: boolean }) => void,
): () => void {
  let stamps: Iterator<Stamp> | AsyncIterator<Stamp> | undefined

  async function next(): Promise<void> {
    const piece: Stamp[] = []
    let last = false
    let whole = true
    try {
      stamps ??= iteratorOf(source.stamps())
      while (!last && piece.length < STAMPS) {
        const step = await stamps.next()
        if (step.done) last = true
        else piece.push(step.value)
      }
    } catch (error) {
      last = true
      whole = false
      onError(error)
    }
    send({ stamps: piece, last, whole })
  }
  return () => void next().catch(onError)
}

const iteratorOf = (
  stamps: Iterable<Stamp> | AsyncIterable<Stamp>,
): Iterator<Stamp> | AsyncIterator<Stamp> =>
  Symbol.asyncIterator in stamps ? stamps[Symbol.asyncIterator]() : stamps[Symbol.iterator]()

/** Reads documents up to an amount of text. One that cannot be read is logged and left out. */
export function readSome(
  source: DocumentSource,
  ids: readonly string[],
  onError: (error: unknown) => void,
): { documents: SearchDocument[]; unread: readonly string[] } {
  const documents: SearchDocument[] = []
  let text = 0
  for (const [index, id] of ids.entries()) {
    if (text >= MOST_TEXT) return { documents, unread: ids.slice(index) }
    try {
      const document = source.read(id)
      if (!document) continue
      documents.push(document)
      text += document.text.length
    } catch (error) {
      onError(error)
    }
  }
  return { documents, unread: [] }
}
