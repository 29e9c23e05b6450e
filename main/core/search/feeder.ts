import type { ToWorker } from './messages.ts'
import type { SearchDocument } from './search.ts'

export type Documents = Iterable<SearchDocument> | AsyncIterable<SearchDocument>

/** Documents, and UTF-16 code units of their texts, sent at a time: keeps the caller's thread free. */
const BATCH = 32
const BATCH_TEXT = 256 * 1024

/**
 * Sends the worker the documents of `refill` in small pieces: each call of the returned function the next one. When
 * `refill` fails, what came before stays, and the fill ends.
 */
export function feeder(
  refill: () => Documents,
  onError: (error: unknown) => void,
  send: (message: ToWorker) => void,
): () => void {
  let documents: Iterator<SearchDocument> | AsyncIterator<SearchDocument> | undefined
  let ended = false

  async function next(): Promise<void> {
    const batch: SearchDocument[] = []
    try {
      documents ??= iteratorOf(refill())
      let text = 0
      while (!ended && batch.length < BATCH && text < BATCH_TEXT) {
        const step = await documents.next()
        if (step.done) ended = true
        else {
          batch.push(step.value)
          text += step.value.text.length
        }
      }
    } catch (error) {
      ended = true
      onError(error)
    }
    send({ type: 'fill', documents: batch, last: ended })
  }

  return () => void next().catch(onError)
}

const iteratorOf = (documents: Documents): Iterator<SearchDocument> | AsyncIterator<SearchDocument> =>
  Symbol.asyncIterator in documents ? documents[Symbol.asyncIterator]() : documents[Symbol.iterator]()
