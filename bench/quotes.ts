import { listQuotes } from '../main/core/quotes/list.ts'
import type { Person, Quote } from '../shared/domain/quote.ts'
import type { QuoteListing } from '../shared/domain/quote-list.ts'
import type { Source } from '../shared/domain/source.ts'
import { termsKinds } from '../shared/domain/terms.ts'
import { articles, seededRandom } from './articles.ts'
import { type Measurement, rate } from './report.ts'

const fields = { revision: 1, createdAt: 0, updatedAt: 0 }
const everything: QuoteListing = {
  words: '',
  person: null,
  source: null,
  tag: null,
  terms: null,
  checkState: null,
  group: 'none',
  order: 'made',
}

/** Lists and filters many quotes in memory, as the core does at each keystroke. A third are in another script. */
export async function benchQuotes({ count, seed }: { count: number; seed: number }): Promise<Measurement[]> {
  const shelf = makeShelf(count, seed)
  const measurements: Measurement[] = []
  const list = async (name: string, listing: Partial<QuoteListing>) =>
    void measurements.push(await rate(name, 1, async () => listQuotes(shelf, { ...everything, ...listing })))
  await list('all quotes', {})
  await list('the same again', {})
  await list('filter, first keystroke', { words: 'm' })
  await list('filter, second keystroke', { words: 'mi' })
  await list('filter, third keystroke', { words: 'mi g' })
  await list('by person, in order of time', { group: 'person', order: 'said' })
  return measurements
}

function makeShelf(count: number, seed: number) {
  const random = seededRandom(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const sentences = Array.from(articles(100, seed), ({ text }) => text.split('. ')).flat()
  const people = Array.from({ length: 200 }, (_, index): Person => {
    const aliases = [`Персона ${index}`]
    return {
      ...fields,
      id: `p${index}`,
      name: `Person ${index}`,
      aliases,
      role: '',
      defaultTerms: 'background',
    }
  })
  const sources = Array.from(articles(500, seed + 1), ({ title }, index) => sourceOf(`s${index}`, title))
  const quotes = Array.from({ length: count }, (_, index): Quote => {
    const plain = `${pick(sentences)}. “${pick(sentences)}”`
    const exact = index % 3 === 0 ? cyrillic(plain) : plain
    return {
      ...fields,
      id: `q${index}`,
      createdAt: index,
      sourceId: pick(sources).id,
      snapshotId: 's',
      anchor: { start: 0, end: exact.length, exact, prefix: '', suffix: '' },
      block: 0,
      capturedAt: index,
      speakerId: pick(people).id,
      terms: pick(termsKinds),
      nameAs: '',
      tags: [pick(['gate', 'weir', 'levels'])],
      comment: '',
      checkState: 'unchecked',
    }
  })
  const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map(each => [each.id, each]))
  return { quotes, people: byId(people), sources: byId(sources) }
}

/** The same sounds in other letters. */
const cyrillic = (text: string): string =>
  text.replace(/[a-z]/g, letter => 'абцдефгхийклмнопярстувьхыз'[letter.charCodeAt(0) - 97] ?? letter)

const sourceOf = (id: string, title: string): Source => ({
  ...fields,
  id,
  title,
  byline: [],
  publisher: 'The Tamarack Ledger',
  publishedAt: null,
  modifiedAt: null,
  url: null,
  language: 'en',
  kind: 'article',
  tags: [],
  latestSnapshotId: 's',
  snapshotCount: 1,
  capturedAt: 0,
  characters: 0,
})
