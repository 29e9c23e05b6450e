/**
 * A word as it stands in documents, with what it is found by: itself, its stem, the folded forms of a name. A letter
 * of a script without spaces (see index/letters.ts) is a form without a stem.
 */
export type Form = {
  readonly word: string
  readonly stem: string
  readonly folds: readonly string[]
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order of forms in a segment. Folded forms follow from word and stem, or there are none. */
export const compareForms = (a: Form, b: Form): number =>
  before(a.stem, b.stem) || before(a.word, b.word) || a.folds.length - b.folds.length
