import type { Analysed } from '../index/analysed.ts'
import type { Catalogue } from '../index/catalogue.ts'
import { FOLDED } from '../index/segment.ts'
import type { Atom, PhraseAtom, SequenceAtom, ValueAtom, WordAtom } from './atoms.ts'
import { holdsPhrase, holdsWord } from './marks.ts'
import { sequenceScores } from './sequence-scores.ts'

/** A name found in another spelling weighs so much of the same name found as typed. */
const FOLD_WEIGHT = 0.05
/** A phrase says more than its words. */
const PHRASE_WEIGHT = 2

type Scores = Map<string, number>

/**
 * The documents that answer, with scores. Plain words are one lunr query, scored as lunr does; phrases, patterns and
 * folded names find candidates by lunr, are verified on the words themselves, and add to the score. Without a sign
 * words and phrases are alternatives, as in lunr, while `kind:`, `lang:` and `terms:` narrow.
 */
export function evaluate(atoms: readonly Atom[], catalogue: Catalogue): Scores {
  const wanted = atoms.filter(atom => atom.presence !== 'prohibited')
  const seeking = wanted.filter(atom => atom.type !== 'value')
  const plain = seeking.filter(atom => atom.type === 'word' && !atom.scanned)
  const scores: Scores = catalogue.score(plain.flatMap(atom => (atom.type === 'word' ? atom.clauses : [])))
  for (const atom of seeking) {
    if (atom.type !== 'word') add(scores, membersOf(atom, catalogue))
    else {
      if (atom.scanned) add(scores, scannedScores(atom, catalogue))
      add(scores, foldScores(atom, catalogue))
    }
  }
  if (seeking.length === 0) for (const { document } of catalogue.found()) scores.set(document.id, 0)
  for (const atom of atoms) {
    if (atom.type === 'value' || atom.presence === 'optional') continue
    const members = membersOf(atom, catalogue)
    for (const id of scores.keys()) if (members.has(id) !== (atom.presence === 'required')) scores.delete(id)
  }
  narrow(scores, atoms, catalogue)
  return scores
}

function add(scores: Scores, more: Scores): void {
  for (const [id, score] of more) scores.set(id, (scores.get(id) ?? 0) + score)
}

function membersOf(atom: WordAtom | PhraseAtom | SequenceAtom, catalogue: Catalogue): Scores {
  if (atom.type === 'phrase') return phraseScores(atom, catalogue)
  if (atom.type === 'sequence') {
    const found = sequenceScores(atom, catalogue)
    if (atom.also) add(found, membersOf(atom.also, catalogue))
    return found
  }
  const members = atom.scanned ? scannedScores(atom, catalogue) : catalogue.score(atom.clauses)
  // What is excluded is excluded as spelt.
  if (atom.presence !== 'prohibited') add(members, foldScores(atom, catalogue))
  return members
}

function foldScores(atom: WordAtom, catalogue: Catalogue): Scores {
  const clauses = atom.folds.map(term => ({ term, fields: [FOLDED], boost: atom.boost, edits: 0 }) as const)
  const scores: Scores = new Map()
  for (const [id, score] of catalogue.score(clauses)) {
    const analysed = catalogue.documents.get(id)
    if (!analysed || (atom.restricted && !holdsWord(analysed, atom.fields, atom.meantByFold))) continue
    scores.set(id, score * FOLD_WEIGHT)
  }
  return scores
}

function scannedScores(atom: WordAtom, catalogue: Catalogue): Scores {
  const weights = catalogue.score(atom.clauses)
  const scores: Scores = new Map()
  for (const analysed of catalogue.found())
    if (holdsWord(analysed, atom.fields, atom.meant))
      scores.set(analysed.document.id, weights.get(analysed.document.id) ?? 0)
  return scores
}

/** Only documents with all the words are read; the sum of the words' scores is the phrase's. */
function phraseScores(atom: PhraseAtom, catalogue: Catalogue): Scores {
  let candidates: Scores | undefined
  for (const { clauses } of atom.words) {
    const next = catalogue.score(clauses)
    const both: Scores = new Map()
    for (const [id, score] of candidates ?? next) {
      const other = next.get(id)
      if (other !== undefined) both.set(id, candidates ? score + other : other)
    }
    candidates = both
    if (candidates.size === 0) break
  }
  const scores: Scores = new Map()
  for (const [id, score] of candidates ?? []) {
    const analysed = catalogue.documents.get(id)
    if (analysed && holdsPhrase(analysed, atom)) scores.set(id, score * atom.boost * PHRASE_WEIGHT)
  }
  return scores
}

/** Values of one field are alternatives, prohibited ones aside; fields narrow each other. */
function narrow(scores: Scores, atoms: readonly Atom[], catalogue: Catalogue): void {
  const values = atoms.filter(atom => atom.type === 'value')
  if (values.length === 0) return
  const prohibited = values.filter(({ presence }) => presence === 'prohibited')
  const wanted = Map.groupBy(
    values.filter(({ presence }) => presence !== 'prohibited'),
    ({ field }) => field,
  )
  for (const id of scores.keys()) {
    const analysed = catalogue.documents.get(id)
    const fits =
      analysed !== undefined &&
      !prohibited.some(value => hasValue(analysed, value)) &&
      [...wanted.values()].every(alternatives => alternatives.some(value => hasValue(analysed, value)))
    if (!fits) scores.delete(id)
  }
}

function hasValue({ document }: Analysed, { field, value }: ValueAtom): boolean {
  if (field === 'kind') return document.kind === value
  if (field === 'terms') return document.terms === value
  const language = document.language?.toLowerCase() ?? ''
  return language === value || language.startsWith(`${value}-`)
}
