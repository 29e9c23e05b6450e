import type { Letters } from '../index/letters.ts'
import type { SequenceItem as AtomItem, SequenceAtom } from './atoms.ts'
import { type Occurrence, occurrencesNear, type Stretch } from './nearness.ts'

/** Letters that a star within a word may stand for, at the most: bounds what a hostile text can cost. */
const MAX_SKIPPED = 40

/** A field's letters without their places in the text. */
export type LetterRow = Pick<Letters, 'ids' | 'joined'>
type SequenceItem = Pick<AtomItem, 'id' | 'meant' | 'link'>
export type Sequence = { readonly items: readonly SequenceItem[] } & Pick<SequenceAtom, 'within'>

/** Every stretch of a field's letters that a sequence hits; with `within`, each of its parts. */
export function sequenceStretches(letters: LetterRow, { items, within }: Sequence): Stretch[] {
  if (within === null) return runsOf(letters, items)
  const parts = partsOf(items)
  const occurrences: Occurrence[] = parts
    .flatMap((part, word) => runsOf(letters, part).map(stretch => ({ word, stretch })))
    .toSorted((a, b) => a.stretch[0] - b.stretch[0])
  return occurrencesNear(occurrences, parts.length, within)
}

/** What was typed apart. */
function partsOf(items: readonly SequenceItem[]): SequenceItem[][] {
  const parts: SequenceItem[][] = []
  for (const item of items) {
    const last = parts.at(-1)
    if (last && item.link !== 'next') last.push(item)
    else parts.push([item])
  }
  return parts
}

function runsOf(letters: LetterRow, items: readonly SequenceItem[]): Stretch[] {
  const [first] = items
  if (!first) return []
  if (items.every(({ id, link }, index) => id !== null && (index === 0 || link === 'joined')))
    return literalRuns(
      letters,
      items.map(({ id }) => id ?? 0),
    )
  const pieces = piecesOf(items)
  const found: Stretch[] = []
  for (let from = nextOf(letters, first, 0); from >= 0; from = nextOf(letters, first, from + 1)) {
    const end = endOfRun(letters, pieces, from)
    if (end >= 0) found.push([from, end - 1])
  }
  return found
}

/** Letters in a row, by Knuth, Morris and Pratt (1977): in time linear in the text, whatever was typed. */
function literalRuns({ ids, joined }: LetterRow, sought: readonly number[]): Stretch[] {
  const first = sought[0]!
  let at = ids.indexOf(first)
  if (at < 0) return []
  const borders = bordersOf(sought)
  const found: Stretch[] = []
  let matched = 0
  for (; at >= 0 && at < ids.length; at++) {
    if (matched > 0 && !joined[at]) matched = 0
    while (matched > 0 && ids[at] !== sought[matched]) matched = borders[matched - 1]!
    if (matched === 0 && ids[at] !== first) {
      at = ids.indexOf(first, at)
      if (at < 0) break
    }
    matched++
    if (matched < sought.length) continue
    found.push([at + 1 - sought.length, at])
    matched = borders[matched - 1]!
  }
  return found
}

/** For each beginning of a sequence, the length of the longest shorter beginning that it ends with. */
function bordersOf(sought: readonly number[]): Uint32Array {
  const borders = new Uint32Array(sought.length)
  let length = 0
  for (let at = 1; at < sought.length; at++) {
    while (length > 0 && sought[at] !== sought[length]) length = borders[length - 1]!
    if (sought[at] === sought[length]) length++
    borders[at] = length
  }
  return borders
}

function nextOf({ ids }: LetterRow, { id, meant }: SequenceItem, from: number): number {
  if (id !== null) return ids.indexOf(id, from)
  for (let at = from; at < ids.length; at++) if (meant(ids[at]!)) return at
  return -1
}

/** What stands between stars. */
function piecesOf(items: readonly SequenceItem[]): SequenceItem[][] {
  const pieces: SequenceItem[][] = []
  for (const item of items) {
    const last = pieces.at(-1)
    if (last && item.link !== 'later') last.push(item)
    else pieces.push([item])
  }
  return pieces
}

/** The token after a run that begins with token `from`, or -1. Each piece is taken where it first fits. */
function endOfRun(letters: LetterRow, pieces: readonly (readonly SequenceItem[])[], from: number): number {
  let at = from
  for (const [number, piece] of pieces.entries()) {
    let end = number === 0 || letters.joined[at] ? endOfPiece(letters, piece, at) : -1
    for (let skipped = 0; number > 0 && end < 0 && skipped < MAX_SKIPPED; skipped++) {
      if (!letters.joined[at] || !letters.joined[at + 1]) return -1
      end = endOfPiece(letters, piece, ++at)
    }
    if (end < 0) return -1
    at = end
  }
  return at
}

function endOfPiece({ ids, joined }: LetterRow, piece: readonly SequenceItem[], from: number): number {
  for (const [offset, { meant, link }] of piece.entries()) {
    const at = from + offset
    if (at >= ids.length || (link === 'joined' && !joined[at]) || !meant(ids[at]!)) return -1
  }
  return from + piece.length
}
