import type { Range } from '../../../shared/domain/ids.ts'
import type { Block } from '../../../shared/domain/source.ts'
import { blockAt, tokensOf } from './tokens.ts'

/**
 * The reader's text cannot be edited, so that it has no caret: its place is taken by a chosen word. `anchor` is the
 * word where choosing began, `focus` the word that moves; the words from one to the other are chosen.
 */
export type WordSelection = Readonly<{ anchor: Range; focus: Range }>

export type Move =
  | 'next-word'
  | 'previous-word'
  | 'next-block'
  | 'previous-block'
  | 'block-start'
  | 'block-end'

type Page = Readonly<{ text: string; blocks: readonly Block[] }>

/** The chosen offsets. */
export const chosenRange = ({ anchor, focus }: WordSelection): Range => [
  Math.min(anchor[0], focus[0]),
  Math.max(anchor[1], focus[1]),
]

/** What a selection made with the pointer comes to, so that the keyboard can go on from it. */
export function selectionFrom(page: Page, [start, end]: Range, backwards: boolean): WordSelection {
  const first: Range = [start, Math.min(end, tokenAt(page, start)[1])]
  const last: Range = [Math.max(start, tokenAt(page, Math.max(start, end - 1))[0]), end]
  return backwards ? { anchor: last, focus: first } : { anchor: first, focus: last }
}

/**
 * Moves the chosen word, or with `extend` the end of the choice. Without a choice so far, `from` is the block in
 * view, and the first move chooses its first word. At the ends of the text it stays where it is.
 */
export function moveSelection(
  page: Page,
  selection: WordSelection | null,
  move: Move,
  extend: boolean,
  from: number,
): WordSelection | null {
  if (!selection) {
    const first = firstToken(page, from)
    return first && { anchor: first, focus: first }
  }
  const focus = moved(page, selection.focus, move, extend) ?? selection.focus
  return extend ? { anchor: selection.anchor, focus } : { anchor: focus, focus }
}

/** Moves the end of the choice by one character, to take in or leave out a comma. Never past the anchor's word. */
export function nudge(page: Page, { anchor, focus }: WordSelection, by: 1 | -1): WordSelection {
  const [start, end] = chosenRange({ anchor, focus })
  const forwards = focus[0] >= anchor[0]
  const at = forwards ? stepCharacter(page.text, end, by) : stepCharacter(page.text, start, by)
  if (forwards ? at <= start : at >= end) return { anchor, focus }
  const next: Range = forwards ? [Math.min(focus[0], at), at] : [at, Math.max(focus[1], at)]
  return anchor === focus || sameRange(anchor, focus)
    ? { anchor: next, focus: next }
    : { anchor, focus: next }
}

const sameRange = (one: Range, other: Range): boolean => one[0] === other[0] && one[1] === other[1]

/** The neighbouring boundary between what the eye takes for characters (a letter with its accents, a surrogate pair). */
function stepCharacter(text: string, at: number, by: 1 | -1): number {
  const near = text.slice(Math.max(0, at - 32), at + 32)
  const edges = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(near)].map(
    part => part.index + Math.max(0, at - 32),
  )
  edges.push(Math.min(text.length, at + 32))
  return (by === 1 ? edges.find(edge => edge > at) : edges.findLast(edge => edge < at)) ?? at
}

function moved(page: Page, focus: Range, move: Move, extend: boolean): Range | null {
  const index = blockAt(page.blocks, focus[0])
  const tokens = tokensIn(page, index)
  const at = tokens.findIndex(token => token[1] > focus[0])
  switch (move) {
    case 'next-word':
      return tokens.find(token => token[0] >= focus[1]) ?? firstToken(page, index + 1)
    case 'previous-word':
      return (at > 0 ? tokens[at - 1] : null) ?? lastToken(page, index - 1)
    case 'block-start':
      return tokens[0] ?? null
    case 'block-end':
      return tokens.at(-1) ?? null
    case 'next-block': {
      const last = tokens.at(-1)
      if (extend) return last && focus[1] < last[1] ? last : lastToken(page, index + 1, 1)
      return firstToken(page, index + 1)
    }
    case 'previous-block': {
      const first = tokens[0]
      if (extend) return first && focus[0] > first[0] ? first : firstToken(page, index - 1, -1)
      return firstToken(page, index - 1, -1)
    }
  }
}

const tokensIn = (page: Page, index: number): Range[] => {
  const block = page.blocks[index]
  return block ? tokensOf(page.text, block) : []
}

function tokenAt(page: Page, offset: number): Range {
  const tokens = tokensIn(page, blockAt(page.blocks, offset))
  return tokens.find(token => token[1] > offset) ?? [offset, offset]
}

/** The first word of the first block that has one, from this block on, in this direction. */
function firstToken(page: Page, from: number, step: 1 | -1 = 1): Range | null {
  for (let index = from; page.blocks[index]; index += step) {
    const first = tokensIn(page, index)[0]
    if (first) return first
  }
  return null
}

function lastToken(page: Page, from: number, step: 1 | -1 = -1): Range | null {
  for (let index = from; page.blocks[index]; index += step) {
    const last = tokensIn(page, index).at(-1)
    if (last) return last
  }
  return null
}
