import type { WordField } from '../../../../shared/query/query.ts'
import type { Analysed } from '../index/analysed.ts'
import type { Tokens } from '../index/tokens.ts'
import type { Place } from '../words/tokenise.ts'
import {
  type Atom,
  hittingAtoms,
  type Meant,
  type PhraseAtom,
  type SequenceAtom,
  type WordAtom,
} from './atoms.ts'
import { type Occurrence, occurrencesNear, type Stretch } from './nearness.ts'
import { sequenceStretches } from './sequence.ts'

/** A place that an atom hits: UTF-16 offsets in the field, and the atom's number among those that hit words. */
export type Mark = { readonly start: number; readonly end: number; readonly atom: number }

/**
 * Every place in a field that the atoms hit, by start. A phrase is one place; of words near each other each is one.
 * Prohibited atoms hit nothing.
 */
export function marksIn(analysed: Analysed, field: WordField, atoms: readonly Atom[]): Mark[] {
  const marks: Mark[] = []
  for (const [number, atom] of hittingAtoms(atoms).entries()) {
    if (!atom.fields.includes(field)) continue
    for (const { start, end } of placesOf(analysed, field, atom)) marks.push({ start, end, atom: number })
  }
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function placesOf(
  { tokens, letters }: Analysed,
  field: WordField,
  atom: WordAtom | PhraseAtom | SequenceAtom,
): Place[] {
  if (atom.type === 'phrase') return places(tokens[field], stretchesOf(tokens[field], atom))
  const word = atom.type === 'word' ? atom : atom.also
  const ofWord = word ? wordStretches(tokens[field], id => word.meant(id) || word.meantByFold(id)) : []
  const found = places(tokens[field], ofWord)
  const inLetters = letters[field]
  if (atom.type === 'word' || !inLetters) return found
  return [...found, ...places(inLetters, sequenceStretches(inLetters, atom))]
}

const places = ({ starts, ends }: Tokens, stretches: readonly Stretch[]): Place[] =>
  stretches.map(([from, to]) => ({ start: starts[from] ?? 0, end: ends[to] ?? 0 }))

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

function nearby({ ids }: Tokens, words: readonly Meant[], within: number): Stretch[] {
  const occurrences: Occurrence[] = []
  for (let token = 0; token < ids.length; token++)
    for (const [word, meant] of words.entries())
      if (meant(ids[token]!)) occurrences.push({ word, stretch: [token, token] })
  return occurrencesNear(occurrences, words.length, within)
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
