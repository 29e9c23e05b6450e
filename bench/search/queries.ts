import { seededRandom } from '../articles.ts'
import type { Corpus } from './corpus.ts'

/** What is asked, by words as they stand in documents; each engine writes it in its own way. */
export type Query =
  | { readonly type: 'terms'; readonly words: readonly string[] }
  | { readonly type: 'phrase'; readonly words: readonly string[] }
  | { readonly type: 'prefix'; readonly prefix: string }
  | { readonly type: 'fuzzy'; readonly word: string }
export type QueryType = Query['type']

const SAMPLED = 400

export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * So many queries of each type, for a stated seed. Words are taken from places in documents, so that frequent ones come
 * often (every other word), or from all distinct words alike, so that rare ones come too.
 */
export function queriesFor(corpus: Corpus, each: number, seed: number): Query[] {
  const random = seededRandom(seed + 7)
  const texts: string[][] = []
  let number = 0
  const every = Math.max(1, Math.floor(corpus.count / SAMPLED))
  for (const { text } of corpus.documents()) {
    if (number++ % every === 0) texts.push(wordsIn(text))
    if (texts.length === SAMPLED) break
  }
  const telling = (word: string): boolean => word.length > 3
  const distinct = [...new Set(texts.flat())].filter(telling)
  const from = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)] as T
  const written = (): string => from(from(texts).filter(telling))
  const word = (): string => (random() < 0.5 ? written() : from(distinct))
  const phrase = (): string[] => {
    const text = from(texts)
    const length = 2 + Math.floor(random() * 2)
    const start = Math.floor(random() * Math.max(1, text.length - length))
    return text.slice(start, start + length)
  }
  const many = (make: (index: number) => Query): Query[] =>
    Array.from({ length: each }, (_, index) => make(index))
  return [
    ...many(index => ({ type: 'terms', words: Array.from({ length: 1 + (index % 3) }, word) })),
    ...many(() => ({ type: 'phrase', words: phrase() })),
    ...many(() => ({ type: 'prefix', prefix: word().slice(0, 4) })),
    ...many(() => ({ type: 'fuzzy', word: word() })),
  ]
}
