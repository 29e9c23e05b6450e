import { normaliseWord } from '../words/normalise.ts'
import { isSpaceless, type Letter, lettersOf } from '../words/tokenise.ts'
import type { Tokens } from './tokens.ts'
import { type Intern, NO_WORD } from './vocabulary.ts'

/**
 * A field once more, letter by letter where its script has no spaces: what sequences of letters are found in. An id
 * is a vocabulary entry's for a word of another script; for a letter see `idOfLetter`.
 */
export type Letters = Tokens & {
  /** 1 where a letter or word stands directly after the one before. */
  readonly joined: Uint8Array
}

/** Above every entry's id, and below NO_ENTRY: code points are at most 0x10ffff. */
const FIRST_LETTER = 0x80000000
/** The letter that an id stands for; null for an entry's. */
export const letterOfId = (id: number): string | null =>
  id < FIRST_LETTER || id > FIRST_LETTER + 0x10ffff ? null : String.fromCodePoint(id - FIRST_LETTER)

/** UTF-16 code units of one letter with its marks that are looked at. */
const MAX_CLUSTER = 100

const cache = new Map<string, readonly number[]>()
const CACHE_SIZE = 50_000

/**
 * The ids of a letter as written: one for each code point of its normal form (half-width ｶﾞ is one, the ligature ヿ
 * is two), so that texts are compared as normalised strings are.
 */
export function idsOfLetter(written: string): readonly number[] {
  const known = cache.get(written)
  if (known) return known
  const ids = [...normaliseWord(written.slice(0, MAX_CLUSTER))].map(
    character => FIRST_LETTER + (character.codePointAt(0) ?? 0),
  )
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(written, ids)
  return ids
}

/**
 * The letters of a field's parts; null when none is in a script without spaces, as nothing is looked for here then.
 * All code points of one letter have its offsets.
 *
 * @param intern gives the entry of a word
 * @param gap stands between two parts
 */
export function lettersIn(parts: readonly string[], intern: Intern, gap: number): Letters | null {
  if (!parts.some(isSpaceless)) return null
  const ids: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const joined: number[] = []
  const push = (id: number, { start, end }: { start: number; end: number }, isJoined: boolean): void => {
    ids.push(id)
    starts.push(start)
    ends.push(end)
    joined.push(isJoined ? 1 : 0)
  }
  for (const [index, part] of parts.entries()) {
    if (index > 0) push(gap, { start: 0, end: 0 }, false)
    for (const letter of lettersOf(part))
      for (const [place, id] of idsOf(letter, part, intern).entries())
        push(id, letter, place > 0 || letter.joined)
  }
  return {
    ids: Uint32Array.from(ids),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    joined: Uint8Array.from(joined),
  }
}

function idsOf({ start, end, spaceless }: Letter, part: string, intern: Intern): readonly number[] {
  if (spaceless) return idsOfLetter(part.slice(start, end))
  const id = intern(part, start, end)
  return id === NO_WORD ? [] : [id]
}
