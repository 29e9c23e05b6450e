import lunr from 'lunr'
import ar from 'lunr-languages/lunr.ar.js'
import da from 'lunr-languages/lunr.da.js'
import de from 'lunr-languages/lunr.de.js'
import el from 'lunr-languages/lunr.el.js'
import es from 'lunr-languages/lunr.es.js'
import fi from 'lunr-languages/lunr.fi.js'
import fr from 'lunr-languages/lunr.fr.js'
import he from 'lunr-languages/lunr.he.js'
import hu from 'lunr-languages/lunr.hu.js'
import hy from 'lunr-languages/lunr.hy.js'
import it from 'lunr-languages/lunr.it.js'
import nl from 'lunr-languages/lunr.nl.js'
import no from 'lunr-languages/lunr.no.js'
import pl from 'lunr-languages/lunr.pl.js'
import pt from 'lunr-languages/lunr.pt.js'
import ro from 'lunr-languages/lunr.ro.js'
import ru from 'lunr-languages/lunr.ru.js'
import support from 'lunr-languages/lunr.stemmer.support.js'
import sv from 'lunr-languages/lunr.sv.js'
import tr from 'lunr-languages/lunr.tr.js'

const plugins = { ar, da, de, el, es, fi, fr, he, hu, hy, it, nl, no, pl, pt, ro, ru, sv, tr }

/** How a document's words are read: the language of a stemmer, or `none`. */
export type Reading = keyof typeof plugins | 'en' | 'none'

/** What a lunr-languages plug-in hangs on lunr. Both functions take plain strings as well as tokens. */
type Language = { stemmer(word: string): string; stopWordFilter(word: string): string | undefined }

support(lunr)
for (const plugin of Object.values(plugins)) plugin(lunr)
const registered = lunr as unknown as Record<keyof typeof plugins, Language>

const LATIN = /^\p{Script=Latin}/u
const scripts: Partial<Record<Reading, RegExp>> = {
  ar: /^\p{Script=Arabic}/u,
  el: /^\p{Script=Greek}/u,
  he: /^\p{Script=Hebrew}/u,
  hy: /^\p{Script=Armenian}/u,
  ru: /^\p{Script=Cyrillic}/u,
}
/** Read where the language is not known: the first letters tell. Other scripts are not stemmed. */
const guesses: readonly Reading[] = ['en', 'ru', 'ar', 'el', 'he', 'hy']
const aliases: Readonly<Record<string, Reading>> = { nb: 'no', nn: 'no', iw: 'he' }

const scriptOf = (reading: Reading): RegExp => scripts[reading] ?? LATIN
const isReading = (name: string): name is Reading => name === 'en' || Object.hasOwn(plugins, name)

/** The reading for a BCP 47 tag; for null, by the script of the first letter of `sample`. */
export function readingFor(language: string | null, sample: string): Reading {
  if (language !== null) {
    const primary = language.toLowerCase().split(/[-_]/)[0] ?? ''
    return aliases[primary] ?? (isReading(primary) ? primary : 'none')
  }
  const letter = /\p{L}/u.exec(sample)?.[0] ?? ''
  return guesses.find(guess => scriptOf(guess).test(letter)) ?? 'none'
}

/** The stem of a normalised word: lunr's own English stemmer or lunr-languages'. Other scripts are left alone. */
export function stem(reading: Reading, word: string): string {
  if (reading === 'none' || !scriptOf(reading).test(word)) return word
  const stemmed =
    reading === 'en' ? lunr.stemmer(new lunr.Token(word, {})).toString() : registered[reading].stemmer(word)
  return stemmed === '' ? word : stemmed
}

/** Whether the language's own list counts the word among those that say nothing alone. */
export function isStopWord(reading: Reading, word: string): boolean {
  if (reading === 'none') return false
  const filter = reading === 'en' ? englishStopWords : registered[reading].stopWordFilter
  return filter(word) === undefined
}

const englishStopWords = (word: string): string | undefined =>
  lunr.stopWordFilter(new lunr.Token(word, {}))?.toString()
