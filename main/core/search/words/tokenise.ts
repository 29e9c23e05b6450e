import {
  clustersOf,
  cutElision,
  cutRun,
  lengthWithoutTrail,
  type Place,
  type PushPlace,
  RUNS,
  runAt,
  withoutTrail,
} from './cut.ts'
import { APOSTROPHE, kindOf, LETTER, LETTER_APOSTROPHE, OTHER, SEPARATOR, SHAPELESS } from './kinds.ts'

export { isSpaceless, type Place } from './cut.ts'

/**
 * The places of all words of a text, in order. Words are what stands between spaces and punctuation; stretches of
 * scripts without spaces are cut by Intl.Segmenter. That cut is a guess, which differs with what stands beside a
 * word: use it to weigh and to fold names, and `lettersOf` to find.
 */
export function tokenise(text: string): Place[] {
  const places: Place[] = []
  eachWord(text, (start, end) => {
    places.push({ start, end })
  })
  return places
}

/**
 * What `tokenise` gives, without an object for each place. Code units are looked up in a table; runs with letters that
 * are more than one code unit, or of a script without spaces, are left to the regular expressions of cut.ts.
 *
 * @returns false for a text that surely holds no letter of a script without spaces
 */
export function eachWord(text: string, push: PushPlace): boolean {
  const { length } = text
  let isPlain = true
  let at = 0
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind < LETTER) at++
    else if (kind === OTHER) {
      isPlain = false
      at = takeRun(text, at, push)
    } else {
      const end = takeWord(text, at, kind, push)
      if (end < 0) {
        isPlain = false
        at = takeRun(text, at, push)
      } else at = end
    }
  }
  return !isPlain
}

/** Gives the place after the word that begins here; -1 where it is not plain. */
function takeWord(text: string, start: number, first: number, push: PushPlace): number {
  let at = start + 1
  let kind = first
  let before = first
  let elidable = first === LETTER_APOSTROPHE
  for (; at < text.length; at++) {
    before = kind
    kind = kindOf(text.charCodeAt(at))
    if (kind === SEPARATOR) break
    if (kind === OTHER) return -1
    if (kind === APOSTROPHE) {
      // Joins letters alone: kinds from LETTER on.
      if (at + 1 >= text.length || kindOf(text.charCodeAt(at + 1)) < LETTER) break
      elidable = true
    } else if (kind === LETTER_APOSTROPHE) elidable = true
  }
  const last = at === text.length ? kind : before
  const end = last === SHAPELESS ? start + lengthWithoutTrail(text, start, at) : at
  if (elidable) cutElision(text.slice(start, end), start, push)
  else push(start, end)
  return at
}

function takeRun(text: string, start: number, push: PushPlace): number {
  const run = runAt(text, start)
  if (run === '') return start + 1
  cutRun(run, start, push)
  return start + run.length
}

/** A letter (with what is laid over it) of a script without spaces, or a word of another script. */
export type Letter = Place & {
  readonly spaceless: boolean
  /** Whether it stands directly after the one before, shapeless characters aside. */
  readonly joined: boolean
}

/** A text letter by letter where its script has no spaces, word by word elsewhere. A pure function of the letters. */
export function lettersOf(text: string): Letter[] {
  const letters: Letter[] = []
  let reached = -1
  for (const { 0: run, index: offset } of text.matchAll(RUNS))
    for (const { start: from, end: to, spaceless } of clustersOf(run)) {
      const start = offset + from
      const joined = start === reached
      reached = offset + to
      if (spaceless)
        letters.push({ start, end: start + lengthWithoutTrail(run, from, to), spaceless, joined })
      else lettersOfWord(withoutTrail(run.slice(from, to)), start, joined, letters)
    }
  return letters
}

function lettersOfWord(word: string, offset: number, joined: boolean, letters: Letter[]): void {
  let first = true
  cutElision(word, offset, (start, end) => {
    letters.push({ start, end, spaceless: false, joined: joined && first })
    first = false
  })
}
