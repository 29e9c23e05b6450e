/** A word's place in the text it was found in: UTF-16 offsets, half open. */
export type Place = { readonly start: number; readonly end: number }

/** Letters, digits and marks, joined by apostrophes or shapeless characters between letters. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’‘`´ʼʻ′＇][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu
/** Articles and pronouns that French, Italian and Catalan write onto the next word. */
const ELISION =
  /^(?:l|d|j|qu|c|n|s|m|t|lorsqu|jusqu|puisqu|dell|all|nell|sull|dall|un|quest|gl)['’‘´ʼ](?=\p{L}{2})/iu
const SHAPELESS = /\p{Cf}/u
/** With script extensions, so that the marks ー and ﾞ, which two scripts share, count too. */
const WITHOUT_SPACES = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}](?<=[\p{L}\p{N}])`
const SPACELESS = new RegExp(WITHOUT_SPACES, 'u')
/** One letter with what is laid over it; half-width voicing marks are letters to Unicode, and join when normalised. */
const CLUSTER = new RegExp(String.raw`${WITHOUT_SPACES}[\p{M}\p{Cf}\uff9e\uff9f]*`, 'gu')
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HAN = /\p{Script=Han}/u

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(run: string): Intl.Segmenter {
  const language = JAPANESE.test(run) ? 'ja' : HAN.test(run) ? 'zh' : 'th'
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  return segmenter
}

/** Whether any letter of it is in a script that puts no spaces between words. */
export const isSpaceless = (text: string): boolean => SPACELESS.test(text)

/**
 * The places of all words of a text, in order. Words are what stands between spaces and punctuation; stretches of
 * scripts without spaces are cut by Intl.Segmenter. That cut is a guess, which differs with what stands beside a
 * word: use it to weigh and to fold names, and `lettersOf` to find.
 */
export function tokenise(text: string): Place[] {
  const places: Place[] = []
  for (const found of text.matchAll(WORD)) {
    const run = withoutTrail(found[0])
    if (SPACELESS.test(run)) cutMixed(run, found.index, places)
    else cutElision(run, found.index, places)
  }
  return places
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
  for (const { 0: run, index: offset } of text.matchAll(WORD))
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

function lettersOfWord(word: string, start: number, joined: boolean, letters: Letter[]): void {
  const places: Place[] = []
  cutElision(word, start, places)
  for (const [index, place] of places.entries())
    letters.push({ ...place, spaceless: false, joined: joined && index === 0 })
}

type Part = Place & { readonly spaceless: boolean }

/** The letters of scripts without spaces in a run, each by itself, and the words of other scripts between them. */
function clustersOf(run: string): Part[] {
  const parts: Part[] = []
  let at = 0
  const wordsUpTo = (end: number): void => {
    for (const { 0: word, index } of run.slice(at, end).matchAll(WORD))
      parts.push({ start: at + index, end: at + index + word.length, spaceless: false })
  }
  for (const { 0: cluster, index } of run.matchAll(CLUSTER)) {
    if (index > at) wordsUpTo(index)
    at = index + cluster.length
    parts.push({ start: index, end: at, spaceless: true })
  }
  if (at < run.length) wordsUpTo(run.length)
  return parts
}

/** Letters without spaces that touch are one stretch for the segmenter. */
function cutMixed(run: string, offset: number, places: Place[]): void {
  let from = 0
  let to = 0
  const segmentStretch = (): void => {
    if (to > from) segment(run.slice(from, to), offset + from, places)
  }
  for (const { start, end, spaceless } of clustersOf(run)) {
    if (spaceless && start === to) to = end
    else {
      segmentStretch()
      from = start
      to = spaceless ? end : start
      if (!spaceless) cutElision(withoutTrail(run.slice(start, end)), offset + start, places)
    }
  }
  segmentStretch()
}

const withoutTrail = (run: string): string => run.slice(0, lengthWithoutTrail(run, 0, run.length))

/** Without shapeless characters at the end. A loop, as `\p{Cf}+$` takes quadratic time on a hostile run. */
function lengthWithoutTrail(run: string, start: number, end: number): number {
  let length = end - start
  while (length > 1 && SHAPELESS.test(run.charAt(start + length - 1))) length--
  return length
}

function segment(run: string, offset: number, places: Place[]): void {
  for (const part of segmenterFor(run).segment(run))
    if (part.isWordLike)
      places.push({ start: offset + part.index, end: offset + part.index + part.segment.length })
}

function cutElision(run: string, start: number, places: Place[]): void {
  const elided = ELISION.exec(run)?.[0].length ?? 0
  if (elided > 0) places.push({ start, end: start + elided - 1 })
  places.push({ start: start + elided, end: start + run.length })
}
