import { tokenise } from '../../search/words/tokenise.ts'
import { merged } from '../withhold.ts'
import { formsOf, keyOf } from './name-forms.ts'

type Place = readonly [start: number, end: number]

/** Keeps the names of protected people out of any text. */
export type NameGuard = {
  isIn(text: string): boolean
  /** The text with each name replaced, and where an offset of it has gone. */
  redact(text: string): { readonly text: string; readonly at: (offset: number) => number }
}

export const WITHHELD = '[name withheld]'

/** From so many letters on, a name is told also within a longer word: an address, an inflected form, a file's name. */
const WITHIN = 5
/** An ending of a shorter name may have so many letters. */
const ENDING = 2
const VOWEL = /[aeiou]$/u

/**
 * Finds names in every spelling that search knows: any case, Unicode form or script, with endings, turned round, run
 * together. Where in doubt a word is taken for the name: too much is withheld rather than too little.
 *
 * @param names everything that the protected people go by
 */
export function createNameGuard(names: readonly string[]): NameGuard {
  const { parts, runs, letters } = formsOf(names)
  const stems = [...parts]
    .filter(part => part.length >= WITHIN)
    .map(part => (part.length > WITHIN && VOWEL.test(part) ? part.slice(0, -1) : part))
  const short = [...parts].filter(part => part.length === WITHIN - 1)
  const runsByFirst = Map.groupBy(runs, ([first]) => first ?? '')
  const known = new Map<string, boolean>()

  function isPart(written: string, key: string): boolean {
    const before = known.get(written)
    if (before !== undefined) return before
    const capital = !/^\p{Ll}/u.test(written)
    const found =
      (parts.has(key) && (key.length > 3 || capital)) ||
      stems.some(stem => key.includes(stem)) ||
      (capital && short.some(part => key.startsWith(part) && key.length <= part.length + ENDING))
    if (known.size > 100_000) known.clear()
    known.set(written, found)
    return found
  }

  function placesIn(text: string): Place[] {
    const words = tokenise(text).map(({ start, end }) => {
      const written = text.slice(start, end)
      return { start, end, written, key: keyOf(written) }
    })
    const found: Place[] = []
    for (const [at, { start, end, written, key }] of words.entries()) {
      if (isPart(written, key)) found.push([start, end])
      for (const run of runsByFirst.get(key) ?? []) {
        const last = words[at + run.length - 1]
        if (last && run.every((each, offset) => words[at + offset]?.key === each))
          found.push([start, last.end])
      }
    }
    for (const each of letters)
      for (let at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + each.length))
        found.push([at, at + each.length])
    return [...found, ...inAddresses(text)]
  }

  /** Addresses write letters as %D0%94: one that holds a name is withheld whole. */
  function inAddresses(text: string): Place[] {
    if (!text.includes('%')) return []
    return [...text.matchAll(/\S*%[0-9a-f]{2}\S*/giu)].flatMap(({ 0: written, index }): Place[] => {
      const read = percentDecoded(written)
      return read !== written && placesIn(read).length > 0 ? [[index, index + written.length]] : []
    })
  }

  return {
    isIn: text => placesIn(text).length > 0,
    redact(text) {
      const places = joined(text, merged(placesIn(text)))
      if (places.length === 0) return { text, at: offset => offset }
      let redacted = ''
      let from = 0
      const moved: { end: number; by: number; start: number; length: number }[] = []
      for (const [start, end] of places) {
        redacted += text.slice(from, start) + WITHHELD
        from = end
        moved.push({ start, end, by: redacted.length - end, length: redacted.length })
      }
      const at = (offset: number): number => {
        const before = moved.findLast(({ start }) => start < offset)
        if (!before) return offset
        return offset < before.end ? before.length : offset + before.by
      }
      return { text: redacted + text.slice(from), at }
    },
  }
}

/** Two words of one name are withheld as one: how many there were is nobody's business. */
function joined(text: string, places: readonly Place[]): Place[] {
  const result: [number, number][] = []
  for (const [start, end] of places) {
    const last = result.at(-1)
    if (last && /^[\s\u00a0]$/u.test(text.slice(last[1], start))) last[1] = end
    else result.push([start, end])
  }
  return result
}

/** Percent-encoding undone as UTF-8 where it is that, byte for byte otherwise. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not UTF-8: each byte is a letter of Latin-1.
    return text.replace(/%([0-9a-f]{2})/giu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
  }
}
