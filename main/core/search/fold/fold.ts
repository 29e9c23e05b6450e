import anyAscii from 'any-ascii'

const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u
/** Letters of a folded form at least: shorter ones meet by chance. */
const MIN_LETTERS = { cased: 3, uncased: 4, stem: 4 }

/**
 * Before every folded form, so that none is a word too: lunr counts a term's documents over all fields. Three
 * characters, so that no word is within two edits of it. Scripts without capitals are read in Latin letters with
 * loss, and marked as such.
 */
const MARK = { cased: '≈≈≈', uncased: '≈≈@' }

const cache = new Map<string, string>()
const CACHE_SIZE = 50_000

const PLAIN = /^[a-z0-9]*$/

/** Й and ы before or after и come out doubled: Сергий, Sergiy, Sergii. */
const withoutDoubles = (plain: string): string => plain.replace(/[iy]+/g, 'i')

/** Whether the word is in a script that has capitals. */
const isCased = (word: string): boolean => CASED.test(word)

/**
 * The word in plain Latin letters, such that spellings of one name in several alphabets meet: Күнболатұлы,
 * Кунболатулы and Kunbolatuly; Байболат, Baibolat and Baybolat. `i` and `y` are one letter, and nothing else is
 * merged: every further rule (kh/h, zh/j, ye/e) was found to join ordinary words (Khan and Han).
 */
export function romanise(word: string): string {
  if (PLAIN.test(word)) return withoutDoubles(word)
  const known = cache.get(word)
  if (known !== undefined) return known
  const folded = withoutDoubles(
    anyAscii(word)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  )
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(word, folded)
  return folded
}

/**
 * The folded forms under which a document's word is filed. Only what may be a name has any: a word with a capital,
 * or in a script without capitals. The stem's is there too, so that Baibolat finds Байболату.
 *
 * @param word normalised (see words/normalise.ts), and its stem
 * @param capital whether it began with a capital as written
 */
export function foldsOfName(word: string, stem: string, capital: boolean): string[] {
  const cased = isCased(word)
  if (cased && !capital) return []
  const mark = cased ? MARK.cased : MARK.uncased
  return foldedForms(word, [stem], cased).map(folded => mark + folded)
}

/**
 * The folded forms that a query's word is looked for under. Between two words in scripts without capitals nothing
 * is folded: 石 and 时 are both "shi", and are not one name.
 *
 * @param stems the word's stems in the languages present
 */
export function foldsOfQuery(word: string, stems: readonly string[]): string[] {
  const cased = isCased(word)
  return foldedForms(word, stems, cased).flatMap(folded =>
    cased ? [MARK.cased + folded, MARK.uncased + folded] : [MARK.cased + folded],
  )
}

function foldedForms(word: string, stems: readonly string[], cased: boolean): string[] {
  const whole = romanise(word)
  if (whole.length < (cased ? MIN_LETTERS.cased : MIN_LETTERS.uncased)) return []
  const ofStems = stems.map(romanise).filter(folded => folded.length >= MIN_LETTERS.stem)
  return [...new Set([whole, ...ofStems])]
}
