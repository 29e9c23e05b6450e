import { foldsOfName, foldsOfQuery } from '../search/fold/fold.ts'
import { type Reading, readingFor, stem } from '../search/words/languages.ts'
import { normaliseWord } from '../search/words/normalise.ts'
import { isSpaceless, tokenise } from '../search/words/tokenise.ts'

/** Readings whose stems a name of the list may meet in a text. */
const readings: readonly Reading[] = ['en', 'ru', 'ar', 'el', 'he', 'hy']

/** A name's words: as compared, and their forms across scripts. */
type NameWord = { readonly word: string; readonly folds: ReadonlySet<string> }
type Wanted = { readonly name: number; readonly words: readonly NameWord[]; readonly turned: boolean }

/** A word of a text: as compared, its forms, and the names that may begin with it. */
type TextWord = {
  readonly word: string
  readonly folds: readonly string[]
  readonly begins: readonly Wanted[]
}

/** A place where a name stands, UTF-16 offsets. `spelling`: not as it is on the list. */
export type NamePlace = {
  readonly name: number
  readonly start: number
  readonly end: number
  readonly spelling: boolean
}

/** Words kept with what is known of them; then they are forgotten and looked at anew. */
const MOST_KNOWN = 200_000

/**
 * Looks for all names of a list in one pass over a text: a word is compared with the first words of all names at once,
 * so that ten thousand names cost little more than one. A name stands where its words stand side by side; inflected,
 * in another script, or (of two words) the other way round it is another spelling.
 */
export function createNameScan(
  names: readonly string[],
): (text: string, language: string | null) => NamePlace[] {
  const byWord = new Map<string, Wanted[]>()
  const byFold = new Map<string, Wanted[]>()
  const spaceless: { name: number; letters: string }[] = []
  for (const [name, written] of names.entries()) {
    if (isSpaceless(written)) {
      spaceless.push({ name, letters: written.normalize('NFC').replace(/\s+/gu, '') })
      continue
    }
    const words = wordsOf(written)
    if (words.length === 0) continue
    want(byWord, byFold, { name, words, turned: false })
    if (words.length === 2) want(byWord, byFold, { name, words: words.toReversed(), turned: true })
  }
  const byLetter = Map.groupBy(spaceless, ({ letters }) => letters.charAt(0))
  const known = new Map<Reading, Map<string, TextWord>>()

  function lookAt(written: string, reading: Reading): TextWord {
    let words = known.get(reading)
    if (!words || words.size > MOST_KNOWN) {
      words = new Map()
      known.set(reading, words)
    }
    const before = words.get(written)
    if (before) return before
    const word = normaliseWord(written)
    const folds = foldsOfName(word, stem(reading, word), /^[\p{Lu}\p{Lt}]/u.test(written))
    const begins = new Set([word].flatMap(each => byWord.get(each) ?? []))
    for (const fold of folds) for (const wanted of byFold.get(fold) ?? []) begins.add(wanted)
    const looked = { word, folds, begins: [...begins] }
    words.set(written, looked)
    return looked
  }

  return (text, language) => {
    const reading = readingFor(language, text)
    const places = tokenise(text)
    const words = places.map(({ start, end }) => lookAt(text.slice(start, end), reading))
    const found: NamePlace[] = []
    for (const [at, { begins }] of words.entries()) {
      for (const { name, words: asked, turned } of begins) {
        const meeting = meets(words, at, asked)
        const [from, to] = [places[at], places[at + asked.length - 1]]
        if (meeting === null || !from || !to) continue
        found.push({ name, start: from.start, end: to.end, spelling: turned || meeting === 'spelling' })
      }
    }
    if (byLetter.size > 0) found.push(...inLetters(text, byLetter))
    return found
  }
}

function wordsOf(written: string): NameWord[] {
  return tokenise(written).flatMap(({ start, end }) => {
    const word = normaliseWord(written.slice(start, end))
    if (word === '') return []
    return [
      {
        word,
        folds: new Set(
          foldsOfQuery(
            word,
            readings.map(reading => stem(reading, word)),
          ),
        ),
      },
    ]
  })
}

function want(byWord: Map<string, Wanted[]>, byFold: Map<string, Wanted[]>, wanted: Wanted): void {
  const [first] = wanted.words
  if (!first) return
  const put = (map: Map<string, Wanted[]>, key: string) => {
    const known = map.get(key)
    if (known) known.push(wanted)
    else map.set(key, [wanted])
  }
  put(byWord, first.word)
  for (const fold of first.folds) put(byFold, fold)
}

/** Whether a text's words from `at` on are the name's, all as typed or some in another spelling. */
function meets(
  words: readonly TextWord[],
  at: number,
  asked: readonly NameWord[],
): 'typed' | 'spelling' | null {
  let spelling = false
  for (const [offset, { word, folds }] of asked.entries()) {
    const there = words[at + offset]
    if (!there) return null
    if (there.word === word) continue
    if (!there.folds.some(fold => folds.has(fold))) return null
    spelling = true
  }
  return spelling ? 'spelling' : 'typed'
}

/** Scripts without spaces: a name stands wherever its letters do. */
function inLetters(
  text: string,
  byLetter: ReadonlyMap<string, readonly { name: number; letters: string }[]>,
): NamePlace[] {
  const found: NamePlace[] = []
  for (let at = 0; at < text.length; at++)
    for (const { name, letters } of byLetter.get(text.charAt(at)) ?? [])
      if (text.startsWith(letters, at))
        found.push({ name, start: at, end: at + letters.length, spelling: false })
  return found
}
