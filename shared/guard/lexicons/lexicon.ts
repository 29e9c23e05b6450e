/**
 * The words of one language that a quotation must not lose. Lists are in lower case, parted by spaces; `_` stands for
 * the space inside an entry of several words; an entry that ends in `*` stands for every word that begins so. `a=b`
 * gives an entry the value b: entries with equal values say the same. `common` are the words that open sentences and
 * tell the language; none of them is a name. `antonyms` are pairs, "before/after".
 */
export type Lexicon = {
  language: string
  /** What it is written in; `Han` without, `Kana` with kana in the same text. */
  script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Han' | 'Kana'
  common: string
  pronouns: string
  negations: string
  /** The form of a verb that denies in itself, as a pattern for the whole word. */
  deniedVerb?: string
  quantifiers: string
  hedges: string
  /** Hedges only right before a figure: "about 31". */
  hedgesOfNumbers?: string
  numbers: string
  dates: string
  units: string
  currencies: string
  antonyms: string
  /** A prefix or suffix that turns a word into its opposite. */
  negativePrefixes: string
  negativeSuffixes?: string
  /** Words that hold one of the others and mean something else, for scripts without spaces. */
  neutral?: string
  /** Titles before or after which a name stands, and names that nothing else shows, for scripts without capitals. */
  titles?: string
  titlesAfter?: string
  names?: string
  /** Words with a capital that are no names, where every noun has one. */
  commonNouns?: string
  /** Characters with which family names begin. */
  surnames?: string
}
