import type { Catalogue } from '../index/catalogue.ts'
import { FOLDED } from '../index/segment.ts'
import type { Atom, GroupAtom, PhraseAtom, SequenceAtom, WordAtom } from './atoms.ts'
import { holdsPhrase, holdsWord } from './marks.ts'
import { passing } from './narrow.ts'
import { sequenceScores } from './sequence-scores.ts'

/** A name found in another spelling weighs so much of the same name found as typed. */
const FOLD_WEIGHT = 0.05
/** A phrase says more than its words. */
const PHRASE_WEIGHT = 2

type Scores = Map<string, number>

/** The documents that answer, by id, with scores; `typed` are those in which something stands as it was typed. */
export type Found = { readonly scores: Scores; readonly typed: ReadonlySet<string> }

type Search = {
  readonly catalogue: Catalogue
  readonly typed: Set<string>
  /** What an atom alone finds, so that none is looked for twice. */
  readonly known: Map<Atom, Scores>
  /** What is excluded is excluded as spelt. */
  readonly spellings: boolean
}

/**
 * The documents that answer, with scores. Plain words are one lunr query, scored as lunr does; phrases, patterns,
 * groups and folded names find candidates by lunr, are verified on the words themselves, and add to the score.
 * Without a sign words and phrases are alternatives, as in lunr, while values and dates narrow.
 */
export function evaluate(atoms: readonly Atom[], catalogue: Catalogue): Found {
  const typed = new Set<string>()
  return { scores: listScores(atoms, { catalogue, typed, known: new Map(), spellings: true }), typed }
}

function listScores(atoms: readonly Atom[], search: Search): Scores {
  const { catalogue } = search
  const seeking = atoms.filter(atom => atom.type !== 'narrow').filter(atom => atom.presence !== 'prohibited')
  const plain = seeking.filter(atom => atom.type === 'word' && !atom.scanned)
  const scores: Scores = new Map()
  add(
    scores,
    asTyped(search, catalogue.score(plain.flatMap(atom => (atom.type === 'word' ? atom.clauses : [])))),
  )
  for (const atom of seeking) {
    if (atom.type !== 'word') add(scores, membersOf(atom, search))
    else {
      if (atom.scanned) add(scores, asTyped(search, scannedScores(atom, catalogue)))
      add(scores, foldScores(atom, search))
    }
  }
  if (seeking.length === 0) add(scores, asTyped(search, everything(catalogue)))
  for (const atom of atoms) {
    if (atom.type === 'narrow' || atom.presence === 'optional') continue
    const members = atom.presence === 'required' ? membersOf(atom, search) : excludedBy(atom, catalogue)
    for (const id of scores.keys()) if (members.has(id) !== (atom.presence === 'required')) scores.delete(id)
  }
  narrow(scores, atoms, catalogue)
  return scores
}

/** At least one: words among themselves are a list; each value, and each that is prohibited, is one by itself. */
function anyScores(atoms: readonly Atom[], search: Search): Scores {
  const words = atoms.filter(atom => atom.type !== 'narrow' && atom.presence !== 'prohibited')
  const scores: Scores = new Map()
  if (words.length > 0) add(scores, listScores(words, search))
  for (const atom of atoms) if (!words.includes(atom)) add(scores, listScores([atom], search))
  return scores
}

const everything = (catalogue: Catalogue): Scores =>
  new Map(Array.from(catalogue.found(), ({ document }) => [document.id, 0]))

function add(scores: Scores, more: Scores): void {
  for (const [id, score] of more) scores.set(id, (scores.get(id) ?? 0) + score)
}

function asTyped({ typed }: Search, scores: Scores): Scores {
  for (const id of scores.keys()) typed.add(id)
  return scores
}

type Seeking = WordAtom | PhraseAtom | SequenceAtom | GroupAtom

const excludedBy = (atom: Seeking, catalogue: Catalogue): Scores =>
  membersOf(atom, { catalogue, typed: new Set(), known: new Map(), spellings: false })

function membersOf(atom: Seeking, search: Search): Scores {
  const known = search.known.get(atom) ?? find(atom, search)
  search.known.set(atom, known)
  return known
}

function find(atom: Seeking, search: Search): Scores {
  const { catalogue } = search
  if (atom.type === 'group')
    return atom.mode === 'any' ? anyScores(atom.atoms, search) : listScores(atom.atoms, search)
  if (atom.type === 'phrase') return asTyped(search, phraseScores(atom, catalogue))
  if (atom.type === 'sequence') {
    const found = asTyped(search, sequenceScores(atom, catalogue))
    if (atom.also) add(found, membersOf(atom.also, search))
    return found
  }
  const members = asTyped(
    search,
    atom.scanned ? scannedScores(atom, catalogue) : catalogue.score(atom.clauses),
  )
  add(members, foldScores(atom, search))
  return members
}

function foldScores(atom: WordAtom, { catalogue, spellings }: Search): Scores {
  const scores: Scores = new Map()
  if (!spellings) return scores
  const clauses = atom.folds.map(term => ({ term, fields: [FOLDED], boost: atom.boost, edits: 0 }) as const)
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

function narrow(scores: Scores, atoms: readonly Atom[], catalogue: Catalogue): void {
  const narrowing = atoms.filter(atom => atom.type === 'narrow')
  if (narrowing.length === 0) return
  const fits = passing(narrowing)
  for (const id of scores.keys()) {
    const analysed = catalogue.documents.get(id)
    if (!analysed || !fits(analysed.document)) scores.delete(id)
  }
}
