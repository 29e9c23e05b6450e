import type { Analysed, Tokens, WordField } from '../index/analysed.ts'
import type { Atom, Meant, PhraseAtom } from './atoms.ts'

/** A place that an atom hits: UTF-16 offsets in the field, and the atom's number in the plan. */
export type Mark = { readonly start: number; readonly end: number; readonly atom: number }

/** Token numbers, both inclusive. */
type Stretch = readonly [from: number, to: number]

/**
 * Every place in a field that the atoms hit, by start. A phrase is one place; of words near each other each is one.
 * Prohibited atoms hit nothing.
 */
export function marksIn(analysed: Analysed, field: WordField, atoms: readonly Atom[]): Mark[] {
  const tokens = analysed.tokens[field]
  const marks: Mark[] = []
  for (const [number, atom] of atoms.entries()) {
    if (atom.type === 'value' || atom.presence === 'prohibited' || !atom.fields.includes(field)) continue
    const stretches =
      atom.type === 'phrase'
        ? stretchesOf(tokens, atom)
        : wordStretches(tokens, id => atom.meant(id) || atom.meantByFold(id))
    for (const [from, to] of stretches)
      marks.push({ start: tokens.starts[from] ?? 0, end: tokens.ends[to] ?? 0, atom: number })
  }
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Whether any of the fields holds a word that is meant. */
export const holdsWord = ({ tokens }: Analysed, fields: readonly WordField[], meant: Meant): boolean =>
  fields.some(field => tokens[field].ids.some(meant))

/** Whether any of the fields holds the phrase, or the words near each other. */
export const holdsPhrase = ({ tokens }: Analysed, atom: PhraseAtom): boolean =>
  atom.fields.some(field => stretchesOf(tokens[field], atom).length > 0)

function wordStretches({ ids }: Tokens, meant: Meant): Stretch[] {
  const stretches: Stretch[] = []
  for (let at = 0; at < ids.length; at++) if (meant(ids[at]!)) stretches.push([at, at])
  return stretches
}

function stretchesOf(tokens: Tokens, atom: PhraseAtom): Stretch[] {
  const meant = atom.words.map(word => word.meant)
  return atom.within === null ? runs(tokens, meant) : nearby(tokens, meant, atom.within)
}

function runs({ ids }: Tokens, words: readonly Meant[]): Stretch[] {
  const found: Stretch[] = []
  for (let from = 0; from + words.length <= ids.length; from++)
    if (words.every((meant, offset) => meant(ids[from + offset]!)))
      found.push([from, from + words.length - 1])
  return found
}

/**
 * The occurrences that stand in some window of `within` + 1 words which holds each of the words: for every
 * occurrence the widest window that begins with it is looked at.
 */
function nearby({ ids }: Tokens, words: readonly Meant[], within: number): Stretch[] {
  const at: number[] = []
  const which: number[] = []
  for (let token = 0; token < ids.length; token++)
    for (const [number, meant] of words.entries())
      if (meant(ids[token]!)) {
        at.push(token)
        which.push(number)
      }
  const counts = new Array<number>(words.length).fill(0)
  const lit = new Set<number>()
  let missing = words.length
  let end = 0
  let litTo = 0
  for (let begin = 0; begin < at.length; begin++) {
    for (; end < at.length && at[end]! - at[begin]! <= within; end++)
      if (counts[which[end]!]!++ === 0) missing--
    if (missing === 0) {
      for (let index = Math.max(begin, litTo); index < end; index++) lit.add(at[index]!)
      litTo = end
    }
    if (--counts[which[begin]!]! === 0) missing++
  }
  return [...lit].map(token => [token, token])
}

/** Joins places that overlap. */
export function mergeMarks(marks: readonly Mark[]): [number, number][] {
  const merged: [number, number][] = []
  for (const { start, end } of marks) {
    const last = merged.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
