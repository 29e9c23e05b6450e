import { WITHOUT_SPACES } from './kinds.ts'

/** A word's place in the text it was found in: UTF-16 offsets, half open. */
export type Place = { readonly start: number; readonly end: number }
export type PushPlace = (start: number, end: number) => void

/** Letters, digits and marks, joined by apostrophes or shapeless characters between letters. */
const RUN = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’‘${'`'}´ʼʻ′＇][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*`
/** All runs of a text. */
export const RUNS = new RegExp(RUN, 'gu')
const RUN_HERE = new RegExp(RUN, 'uy')
/** Articles and pronouns that French, Italian and Catalan write onto the next word. */
const ELISION =
  /^(?:l|d|j|qu|c|n|s|m|t|lorsqu|jusqu|puisqu|dell|all|nell|sull|dall|un|quest|gl)['’‘´ʼ](?=\p{L}{2})/iu
const SHAPELESS = /\p{Cf}/u
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

/** The run of a text that begins at an offset; empty when none does. */
export function runAt(text: string, offset: number): string {
  RUN_HERE.lastIndex = offset
  return RUN_HERE.exec(text)?.[0] ?? ''
}

/** The words of a run that stands at an offset. */
export function cutRun(run: string, offset: number, push: PushPlace): void {
  const trimmed = withoutTrail(run)
  if (isSpaceless(trimmed)) cutMixed(trimmed, offset, push)
  else cutElision(trimmed, offset, push)
}

type Part = Place & { readonly spaceless: boolean }

/** The letters of scripts without spaces in a run, each by itself, and the words of other scripts between them. */
export function clustersOf(run: string): Part[] {
  const parts: Part[] = []
  let at = 0
  const wordsUpTo = (end: number): void => {
    for (const { 0: word, index } of run.slice(at, end).matchAll(RUNS))
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
function cutMixed(run: string, offset: number, push: PushPlace): void {
  let from = 0
  let to = 0
  const segmentStretch = (): void => {
    if (to > from) segment(run.slice(from, to), offset + from, push)
  }
  for (const { start, end, spaceless } of clustersOf(run)) {
    if (spaceless && start === to) to = end
    else {
      segmentStretch()
      from = start
      to = spaceless ? end : start
      if (!spaceless) cutElision(withoutTrail(run.slice(start, end)), offset + start, push)
    }
  }
  segmentStretch()
}

export const withoutTrail = (run: string): string => run.slice(0, lengthWithoutTrail(run, 0, run.length))

/** Without shapeless characters at the end. A loop, as `\p{Cf}+$` takes quadratic time on a hostile run. */
export function lengthWithoutTrail(run: string, start: number, end: number): number {
  let length = end - start
  while (length > 1 && SHAPELESS.test(run.charAt(start + length - 1))) length--
  return length
}

function segment(run: string, offset: number, push: PushPlace): void {
  for (const part of segmenterFor(run).segment(run))
    if (part.isWordLike) push(offset + part.index, offset + part.index + part.segment.length)
}

/** A word, and the article written onto it by itself. */
export function cutElision(run: string, start: number, push: PushPlace): void {
  const elided = ELISION.exec(run)?.[0].length ?? 0
  if (elided > 0) push(start, start + elided - 1)
  push(start + elided, start + run.length)
}
