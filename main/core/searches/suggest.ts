import anyAscii from 'any-ascii'
import type { Narrowing, SearchHit, Suggestion } from '../../../shared/domain/search.ts'
import { parseQuery } from '../../../shared/query/parse.ts'
import { MAX_FUZZY_LETTERS, type Query } from '../../../shared/query/query.ts'
import { anyOf, dateless, respelt } from '../../../shared/query/rewrite.ts'
import type { Search } from '../search/search.ts'

/** Suggestions told, and words of each that are shown. */
const MOST = 4
const WORDS = 3
/** Letters of a word at least, for one or two to differ. */
const LETTERS = { one: 3, two: 6 } as const

type Variant = Pick<Suggestion, 'kind' | 'query'>

/**
 * Asks, for a query that finds nothing, the queries that come near it, and tells those that find something: without
 * its dates, with near spellings, with names in Latin letters, with any of its words.
 *
 * @throws AppError `invalid-query`
 */
export async function suggestionsFor(
  query: string,
  narrow: Narrowing,
  search: Search,
): Promise<Suggestion[]> {
  const suggestions: Suggestion[] = []
  const spelt = new Set<Variant['kind']>()
  const told = new Set<string>()
  for (const { kind, query: asked } of variantsOf(query, parseQuery(query))) {
    // Two letters off say nothing more where one letter did, nor does a word that was found as it is.
    const plain = asked.replace(/~[12]/g, '')
    if (suggestions.length >= MOST || spelt.has(kind) || told.has(plain)) continue
    const request = { query: asked, kinds: [], narrow, since: null, offset: 0, limit: 5 }
    const { total, hits } = await search.query(request)
    const words = litWords(hits)
    // A stem may be near to what was typed while no word of it is.
    if (total === 0 || (kind === 'spelling' && !words.some(word => isNear(word, query)))) continue
    spelt.add(kind)
    told.add(plain)
    suggestions.push({ kind, query: asked, words, total })
  }
  return suggestions
}

function variantsOf(query: string, parsed: Query): Variant[] {
  const timeless = dateless(query, parsed)
  const variants: [Suggestion['kind'], string | null][] = [
    ['dateless', timeless],
    ['spelling', respelt(query, parsed, word => fuzzy(word, 1))],
    ['spelling', respelt(query, parsed, word => fuzzy(word, 2))],
    ['script', respelt(query, parsed, word => fuzzy(latin(word), 1))],
    ['any', anyOf(query, parsed)],
    ['spelling', timeless && respelt(timeless, parseQuery(timeless), word => fuzzy(word, 1))],
    ['spelling', timeless && respelt(timeless, parseQuery(timeless), word => fuzzy(word, 2))],
  ]
  return variants.flatMap(([kind, asked]) =>
    asked === null || asked.trim() === '' ? [] : [{ kind, query: asked }],
  )
}

function fuzzy(word: string | null, edits: 1 | 2): string | null {
  if (word === null || !/^[\p{L}\p{M}]+$/u.test(word) || word.length > MAX_FUZZY_LETTERS) return null
  return word.length < (edits === 1 ? LETTERS.one : LETTERS.two) ? null : `${word}~${edits}`
}

function latin(word: string): string | null {
  const plain = anyAscii(word).replace(/[^A-Za-z]/g, '')
  return plain === '' || plain === word ? null : plain
}

const isNear = (found: string, query: string): boolean =>
  query.split(/[^\p{L}\p{M}]+/u).some(typed => typed !== '' && Math.abs(typed.length - found.length) <= 2)

/** The words that were lit, as they stand; none that may not be shown. */
function litWords(hits: readonly SearchHit[]): string[] {
  const words = new Map<string, string>()
  for (const { passages } of hits)
    for (const { text, highlights } of passages)
      for (const [start, end] of highlights) {
        const word = text.slice(start, end)
        if (!words.has(word.toLocaleLowerCase())) words.set(word.toLocaleLowerCase(), word)
      }
  return [...words.values()].slice(0, WORDS)
}
