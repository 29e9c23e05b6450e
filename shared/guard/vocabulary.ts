import { type Token, tokens, wordKey } from '../text/tokens.ts'
import type { FactKind } from './fact.ts'
import { lexicons } from './lexicons/all.ts'
import { chooseLexicons } from './lexicons/choose.ts'
import type { Lexicon } from './lexicons/lexicon.ts'

/** What an entry of a lexicon says: a fact and its value, `approximate` before figures only, or nothing (`neutral`). */
export type Meaning = { kind: FactKind | 'approximate' | 'neutral'; value: string }
type Entry = { keys: readonly string[]; meaning: Meaning }

/** The lexicons of the languages that a passage seems to be in, made ready for looking up. */
export type Vocabulary = {
  languages: ReadonlySet<string>
  common: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  titles: ReadonlySet<string>
  commonNouns: ReadonlySet<string>
  titlesAfter: readonly (readonly string[])[]
  surnames: ReadonlySet<string>
  /** Entries by their first key, the longest first. */
  entries: ReadonlyMap<string, readonly Entry[]>
  /** Beginnings of words, by their first two letters. */
  stems: ReadonlyMap<string, readonly (readonly [string, Meaning])[]>
  antonyms: ReadonlySet<string>
  negativePrefixes: readonly string[]
  negativeSuffixes: readonly string[]
  /** Forms of verbs that deny, of the languages that the words tell surely. */
  deniedVerbs: readonly RegExp[]
  /** Whether figures have a comma before the decimals and points between thousands. */
  commaDecimals: boolean
}

const made = new Map<string, Vocabulary>()

/**
 * The vocabulary for a text: of each script the languages with the most words in common with it, all of them where
 * no word tells. Made once for each set of languages.
 */
export function vocabularyFor(all: readonly Token[]): Vocabulary {
  const { chosen, sure } = chooseLexicons(all)
  const key = `${chosen.map(lexicon => lexicon.language).join()};${sure.map(lexicon => lexicon.language).join()}`
  const known = made.get(key)
  if (known) return known
  const vocabulary = merge(chosen, sure)
  made.set(key, vocabulary)
  return vocabulary
}

/** Every word of every lexicon: what is surely a word of its own and no misspelling of another. */
export function isKnownWord(key: string): boolean {
  knownWords ??= new Set(
    lexicons.flatMap(lexicon =>
      Object.values(lexicon)
        .flatMap(list => list.split(/[\s/_]+/u))
        .map(entry => wordKey(entry.split('=')[0]!)),
    ),
  )
  return knownWords.has(key)
}
let knownWords: ReadonlySet<string> | undefined

/** The longest entry that begins at a token, with all that it means. */
export function meaningsAt(
  all: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { length: number; meanings: readonly Meaning[] } | null {
  const token = all[at]!
  const found = vocabulary.entries.get(token.key)?.filter(({ keys }) => stands(all, at, keys)) ?? []
  const length = found[0]?.keys.length ?? 0
  if (length > 0) {
    return {
      length,
      meanings: found.filter(({ keys }) => keys.length === length).map(entry => entry.meaning),
    }
  }
  const stem =
    vocabulary.stems.get(token.key.slice(0, 2))?.filter(([start]) => token.key.startsWith(start)) ?? []
  if (stem.length > 0) return { length: 1, meanings: stem.map(([, meaning]) => meaning) }
  return null
}

const stands = (all: readonly Token[], at: number, keys: readonly string[]): boolean =>
  keys.every((key, offset) => all[at + offset]?.key === key)

function merge(chosen: readonly Lexicon[], sure: readonly Lexicon[]): Vocabulary {
  const words = (pick: (lexicon: Lexicon) => string | undefined) =>
    new Set(chosen.flatMap(lexicon => listOf(pick(lexicon))).map(wordKey))
  const languages = new Set(chosen.map(lexicon => lexicon.language))
  return {
    languages,
    common: words(lexicon => lexicon.common),
    pronouns: words(lexicon => lexicon.pronouns),
    titles: words(lexicon => lexicon.titles),
    commonNouns: words(lexicon => lexicon.commonNouns),
    titlesAfter: chosen.flatMap(lexicon => listOf(lexicon.titlesAfter).map(keysOf)),
    surnames: new Set(chosen.flatMap(lexicon => [...(lexicon.surnames ?? '')])),
    ...tablesOf(chosen),
    antonyms: new Set(
      chosen
        .flatMap(lexicon => listOf(lexicon.antonyms))
        .map(pair => pair.split('/').map(side => keysOf(side).join(' ')))
        .flatMap(([one, other]) => [`${one}/${other}`, `${other}/${one}`]),
    ),
    negativePrefixes: [...words(lexicon => lexicon.negativePrefixes)],
    negativeSuffixes: [...words(lexicon => lexicon.negativeSuffixes)],
    deniedVerbs: sure.flatMap(({ deniedVerb }) => (deniedVerb ? [new RegExp(`^${deniedVerb}$`, 'u')] : [])),
    commaDecimals: sure.length > 0 && sure.every(({ script, language }) => isCommaDecimal(script, language)),
  }
}

const isCommaDecimal = (script: Lexicon['script'], language: string): boolean =>
  script === 'Cyrillic' || (script === 'Latin' && language !== 'en')

function tablesOf(chosen: readonly Lexicon[]): Pick<Vocabulary, 'entries' | 'stems'> {
  const entries = new Map<string, Entry[]>()
  const stems = new Map<string, [string, Meaning][]>()
  const add = (list: string | undefined, kind: Meaning['kind'], fallback?: string) => {
    for (const item of listOf(list)) {
      const [word = '', value = fallback ?? word] = item.split('=')
      if (word.endsWith('*')) {
        const start = wordKey(word.slice(0, -1))
        put(stems, start.slice(0, 2), [start, { kind, value }])
      } else {
        const keys = keysOf(word)
        put(entries, keys[0] ?? '', { keys, meaning: { kind, value } })
      }
    }
  }
  for (const lexicon of chosen) {
    add(lexicon.numbers, 'number')
    add(lexicon.dates, 'date')
    add(lexicon.currencies, 'currency')
    add(lexicon.units, 'unit')
    add(lexicon.hedges, 'hedge')
    add(lexicon.hedgesOfNumbers, 'approximate')
    add(lexicon.negations, 'negation', 'not')
    add(lexicon.quantifiers, 'quantifier')
    add(lexicon.names, 'name')
    add(lexicon.neutral, 'neutral')
  }
  for (const list of entries.values()) list.sort((one, other) => other.keys.length - one.keys.length)
  return { entries, stems }
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The keys of an entry as a text would have them; hyphens stand as the mark they are. */
const keysOf = (entry: string): string[] => tokens(entry.replaceAll('_', ' ')).map(token => token.key)

const listOf = (list: string | undefined): string[] => list?.split(/\s+/u).filter(Boolean) ?? []
