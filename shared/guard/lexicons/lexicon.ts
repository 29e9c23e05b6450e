/**
 * The words of one language that a quotation must not lose. Lists are in lower case, parted by spaces; an entry that
 * ends in `*` stands for every word that begins so. `a=b` gives a word the value b: words with equal values say the
 * same. `common` are the words that open sentences and tell the language; none of them is a name.
 * `antonyms` are pairs, "before/after". A negative prefix or suffix turns a word into its opposite.
 */
export type Lexicon = {
  language: string
  script: 'Latin' | 'Cyrillic' | 'Arabic'
  common: string
  pronouns: string
  negations: string
  quantifiers: string
  hedges: string
  /** Hedges only right before a figure: "about 31". */
  hedgesOfNumbers?: string
  numbers: string
  dates: string
  units: string
  currencies: string
  antonyms: string
  negativePrefixes: string
  negativeSuffixes?: string
  /** Titles after which a name follows, for scripts without capitals. */
  titles?: string
}
