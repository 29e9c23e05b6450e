import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seededRandom } from '../articles.ts'
import type { Corpus } from './corpus.ts'
import { wordsIn } from './queries.ts'

const QUERIES = 300
/** Words of the passage that is remembered, and of the query. */
const PASSAGE = 25
const ASKED = 4

/**
 * A test collection made of a corpus: a query is some longer words out of one passage of a document, in any order, and
 * that document alone is judged right (known-item search). It says whether an engine brings back what somebody
 * half remembers; it says nothing of whether people would find other documents as good. For want of one judged by people.
 */
export async function writeKnownItems(corpus: Corpus, seed: number, folder: string): Promise<void> {
  const random = seededRandom(seed + 11)
  const upTo = (most: number): number => Math.floor(random() * most)
  const documents = [...corpus.documents()]
  const queries: { id: string; text: string }[] = []
  const judgements: { query: string; document: string; relevance: number }[] = []
  for (let number = 0; number < QUERIES; number++) {
    const { id: document, text } = documents[upTo(documents.length)]!
    const words = wordsIn(text)
    const start = upTo(Math.max(1, words.length - PASSAGE))
    const telling = words.slice(start, start + PASSAGE).filter(word => word.length > 3)
    const asked = Array.from({ length: ASKED }, () => telling[upTo(telling.length)] ?? '')
    const id = `q${number}`
    queries.push({ id, text: [...new Set(asked)].join(' ') })
    judgements.push({ query: id, document, relevance: 1 })
  }
  const write = (name: string, rows: readonly object[]): Promise<void> =>
    writeFile(join(folder, name), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
  await write('documents.jsonl', documents)
  await write('queries.jsonl', queries)
  await write('judgements.jsonl', judgements)
}
