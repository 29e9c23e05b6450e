import type { Catalogue } from '../index/catalogue.ts'
import { FOLDED } from '../index/fields.ts'
import { Scores } from '../packed/scores.ts'
import type { Atom, GroupAtom, PhraseAtom, SequenceAtom, WordAtom } from './atoms.ts'
import { passing } from './narrow.ts'
import { phraseDocuments } from './phrase-scan.ts'
import { sequenceScores } from './sequence-scores.ts'

/** A name found in another spelling weighs so much of the same name found as typed. */
export const FOLD_WEIGHT = 0.05
/** A phrase says more than its words. */
export const PHRASE_WEIGHT = 2

/** The documents that answer, with scores; `typed` are those in which something stands as it was typed. */
export type Found = { readonly scores: Scores; readonly typed: Scores }

type Search = {
  readonly catalogue: Catalogue
  readonly typed: Scores
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
  const typed = none(catalogue)
  return { scores: listScores(atoms, { catalogue, typed, known: new Map(), spellings: true }), typed }
}

function listScores(atoms: readonly Atom[], search: Search): Scores {
  const { catalogue } = search
  const seeking = atoms.filter(atom => atom.type !== 'narrow').filter(atom => atom.presence !== 'prohibited')
  const plain = seeking.filter(atom => atom.type === 'word' && !atom.forms)
  const words = plain.flatMap(atom => (atom.type === 'word' ? atom.clauses : []))
  const scores = asTyped(search, catalogue.score(words))
  for (const atom of seeking) {
    if (atom.type !== 'word') add(scores, membersOf(atom, search))
    else {
      if (atom.forms) add(scores, asTyped(search, wordScores(atom, catalogue)))
      add(scores, foldScores(atom, search))
    }
  }
  if (seeking.length === 0) add(scores, asTyped(search, catalogue.index.all()))
  for (const atom of atoms) {
    if (atom.type === 'narrow' || atom.presence === 'optional') continue
    const members = atom.presence === 'required' ? membersOf(atom, search) : excludedBy(atom, catalogue)
    scores.each(document => {
      if (members.has(document) !== (atom.presence === 'required')) scores.delete(document)
    })
  }
  narrow(scores, atoms, catalogue)
  return scores
}

/** At least one: words among themselves are a list; each value, and each that is prohibited, is one by itself. */
function anyScores(atoms: readonly Atom[], search: Search): Scores {
  const { catalogue } = search
  const words = atoms.filter(atom => atom.type !== 'narrow' && atom.presence !== 'prohibited')
  const scores = none(catalogue)
  if (words.length > 0) add(scores, listScores(words, search))
  for (const atom of atoms) if (!words.includes(atom)) add(scores, listScores([atom], search))
  return scores
}

function add(scores: Scores, more: Scores): void {
  more.each((document, score) => scores.add(document, score))
}

function asTyped({ typed }: Search, scores: Scores): Scores {
  scores.each(document => typed.add(document, 0))
  return scores
}

type Seeking = WordAtom | PhraseAtom | SequenceAtom | GroupAtom

const excludedBy = (atom: Seeking, catalogue: Catalogue): Scores =>
  membersOf(atom, { catalogue, typed: none(catalogue), known: new Map(), spellings: false })

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
  const members = asTyped(search, atom.forms ? wordScores(atom, catalogue) : catalogue.score(atom.clauses))
  add(members, foldScores(atom, search))
  return members
}

function foldScores(atom: WordAtom, { catalogue, spellings }: Search): Scores {
  const scores = none(catalogue)
  if (!spellings || atom.folds.length === 0) return scores
  const clauses = atom.folds.map(term => ({ term, fields: [FOLDED], boost: atom.boost, edits: 0 }) as const)
  const inFields = atom.restricted ? catalogue.holding(atom.foldForms, atom.fields) : null
  catalogue.score(clauses).each((document, score) => {
    if (!inFields || inFields.has(document)) scores.add(document, score * FOLD_WEIGHT)
  })
  return scores
}

/** Of a word whose index terms are not the whole answer. */
export function wordScores(atom: WordAtom, catalogue: Catalogue): Scores {
  const holding = catalogue.holding(atom.forms ?? [], atom.fields)
  const weights = catalogue.score(atom.clauses, holding)
  const scores = none(catalogue)
  holding.each(document => scores.add(document, weights.get(document) ?? 0))
  return scores
}

/** The sum of the words' scores is the phrase's. */
function phraseScores(atom: PhraseAtom, catalogue: Catalogue): Scores {
  const forms = atom.words.map(word => word.forms)
  const found = phraseDocuments(forms, atom.fields, atom.within, catalogue)
  const scores = none(catalogue)
  if (found.size === 0) return scores
  for (const { clauses } of atom.words) {
    const ofWord = catalogue.score(clauses, found)
    found.each(document => scores.add(document, (ofWord.get(document) ?? 0) * atom.boost * PHRASE_WEIGHT))
  }
  return scores
}

function narrow(scores: Scores, atoms: readonly Atom[], catalogue: Catalogue): void {
  const narrowing = atoms.filter(atom => atom.type === 'narrow')
  if (narrowing.length === 0) return
  const fits = passing(narrowing)
  scores.each(document => {
    if (!fits(catalogue.factsOf(document))) scores.delete(document)
  })
}

const none = ({ index }: Catalogue): Scores => new Scores(index.capacity)
