/** What a change comes to: `kind` for the table, `from` is replaced once by `to`. */
export type Alteration = readonly [kind: string, from: string, to: string]

/**
 * An invented passage with what may be done to it, written by hand for its language, so that tests and benchmarks do
 * not ask the guard's own tables. `before` and `after` are the sentences around it. `pronoun` may be put in brackets.
 * `ordinary` words change nothing that is serious.
 */
export type Said = {
  language: string
  before: string
  text: string
  after: string
  serious: readonly Alteration[]
  altered: readonly Alteration[]
  pronoun: string
  ordinary: readonly string[]
  /** Nothing parts the words of this script. */
  unspaced?: true
}
