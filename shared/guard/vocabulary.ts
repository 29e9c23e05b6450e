import type { Token } from '../text/tokens.ts'
import { ar } from './lexicons/ar.ts'
import { de } from './lexicons/de.ts'
import { en } from './lexicons/en.ts'
import { es } from './lexicons/es.ts'
import { fr } from './lexicons/fr.ts'
import { kk } from './lexicons/kk.ts'
import type { Lexicon } from './lexicons/lexicon.ts'
import { ru } from './lexicons/ru.ts'

/** Words, and beginnings of words, that have a value. */
export type Valued = { words: ReadonlyMap<string, string>; stems: readonly (readonly [string, string])[] }

/** The lexicons of the languages that a passage seems to be in, made ready for looking up. */
export type Vocabulary = {
  languages: ReadonlySet<string>
  common: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  negations: ReadonlySet<string>
  quantifiers: ReadonlySet<string>
  hedges: ReadonlySet<string>
  hedgesOfNumbers: ReadonlySet<string>
  titles: ReadonlySet<string>
  numbers: Valued
  dates: Valued
  units: Valued
  currencies: Valued
  antonyms: ReadonlySet<string>
  negativePrefixes: readonly string[]
  negativeSuffixes: readonly string[]
}

const lexicons: readonly Lexicon[] = [en, ru, de, fr, es, kk, ar]
const commonWords = new Map(lexicons.map(lexicon => [lexicon, new Set(split(lexicon.common))]))
const made = new Map<string, Vocabulary>()

/**
 * The vocabulary for a text: of each script the languages with the most words in common with it, all of them where
 * no word tells. Made once for each set of languages.
 */
export function vocabularyFor(all: readonly Token[]): Vocabulary {
  const chosen = chooseLexicons(all)
  const key = chosen.map(lexicon => lexicon.language).join()
  const known = made.get(key)
  if (known) return known
  const vocabulary = merge(chosen)
  made.set(key, vocabulary)
  return vocabulary
}

/** A value by the word itself or by its beginning. */
export function worthOf(valued: Valued, word: string): string | undefined {
  return valued.words.get(word) ?? valued.stems.find(([stem]) => word.startsWith(stem))?.[1]
}

function chooseLexicons(all: readonly Token[]): Lexicon[] {
  const votes = new Map<Lexicon, number>()
  for (const token of all) {
    if (token.kind !== 'word') continue
    for (const [lexicon, words] of commonWords) {
      if (words.has(token.key)) votes.set(lexicon, (votes.get(lexicon) ?? 0) + 1)
    }
  }
  return lexicons.filter(lexicon => {
    const rivals = lexicons.filter(other => other.script === lexicon.script)
    const most = Math.max(...rivals.map(other => votes.get(other) ?? 0))
    const own = votes.get(lexicon) ?? 0
    // Russian and Kazakh are mixed in one breath, so both always speak for Cyrillic.
    return lexicon.script === 'Cyrillic' || most === 0 || own * 2 > most
  })
}

function merge(chosen: readonly Lexicon[]): Vocabulary {
  const words = (pick: (lexicon: Lexicon) => string | undefined) =>
    new Set(chosen.flatMap(lexicon => split(pick(lexicon) ?? '')))
  const valued = (pick: (lexicon: Lexicon) => string) =>
    readValued(chosen.flatMap(lexicon => split(pick(lexicon))))
  return {
    languages: new Set(chosen.map(lexicon => lexicon.language)),
    common: words(lexicon => lexicon.common),
    pronouns: words(lexicon => lexicon.pronouns),
    negations: words(lexicon => lexicon.negations),
    quantifiers: words(lexicon => lexicon.quantifiers),
    hedges: words(lexicon => lexicon.hedges),
    hedgesOfNumbers: words(lexicon => lexicon.hedgesOfNumbers),
    titles: words(lexicon => lexicon.titles),
    numbers: valued(lexicon => lexicon.numbers),
    dates: valued(lexicon => lexicon.dates),
    units: valued(lexicon => lexicon.units),
    currencies: valued(lexicon => lexicon.currencies),
    antonyms: new Set(
      chosen.flatMap(lexicon =>
        split(lexicon.antonyms).flatMap(pair => [pair, pair.split('/').reverse().join('/')]),
      ),
    ),
    negativePrefixes: [...words(lexicon => lexicon.negativePrefixes)],
    negativeSuffixes: [...words(lexicon => lexicon.negativeSuffixes)],
  }
}

function readValued(entries: readonly string[]): Valued {
  const words = new Map<string, string>()
  const stems: [string, string][] = []
  for (const entry of entries) {
    const [word = '', value = ''] = entry.split('=')
    if (word.endsWith('*')) stems.push([word.slice(0, -1), value])
    else words.set(word, value)
  }
  return { words, stems }
}

function split(list: string): string[] {
  return list === '' ? [] : list.split(' ')
}
