/** A word's place in the text it was found in: UTF-16 offsets, half open. */
export type Place = { readonly start: number; readonly end: number }

/** Letters, digits and marks, joined by apostrophes or shapeless characters between letters. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’‘`´ʼʻ′＇][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu
/** Articles and pronouns that French, Italian and Catalan write onto the next word. */
const ELISION =
  /^(?:l|d|j|qu|c|n|s|m|t|lorsqu|jusqu|puisqu|dell|all|nell|sull|dall|un|quest|gl)['’‘´ʼ](?=\p{L}{2})/iu
const SHAPELESS = /\p{Cf}/u
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
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

/** Whether the word is in a script that puts no spaces between words. */
export const isSpaceless = (word: string): boolean => SPACELESS.test(word)

/**
 * The places of all words of a text, in order. Words are what stands between spaces and punctuation; runs of
 * scripts without spaces are cut by Intl.Segmenter. A pure function of the text: documents and queries are cut alike.
 */
export function tokenise(text: string): Place[] {
  const places: Place[] = []
  for (const found of text.matchAll(WORD)) {
    const run = withoutTrail(found[0])
    const start = found.index
    if (SPACELESS.test(run)) segment(run, start, places)
    else cutElision(run, start, places)
  }
  return places
}

/** Without shapeless characters at the end. A loop, as `\p{Cf}+$` takes quadratic time on a hostile run. */
function withoutTrail(run: string): string {
  let end = run.length
  while (end > 1 && SHAPELESS.test(run.charAt(end - 1))) end--
  return run.slice(0, end)
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
