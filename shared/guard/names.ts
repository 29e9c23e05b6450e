import type { Token } from '../text/tokens.ts'
import { isKnownWord, type Vocabulary } from './vocabulary.ts'

/** One side of a comparison as names are told in it. `known` are names of the notebook's people, in lower case. */
export type Names = {
  all: readonly Token[]
  text: string
  vocabulary: Vocabulary
  known: ReadonlySet<string>
}

/** `sure` where the writing tells; `likely` where a capital may also only open a sentence. */
export type NameEvidence = 'sure' | 'likely' | null

const titled = /^(?:herrn?|frau|dr|prof|mr|mrs|ms|sr|sra|m|mme)$/u
const germanNoun =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|nis|nisse|tum|ling|chen|lein|stelle|amt|rat|werk)$/u
const englishCommon =
  /(?:ing|ly|tion|tions|ness|ment|ments|ity|ities|ed|ance|ence|ism|able|ible|ous|ful|less)$/u

/** Whether a word is a name: by its capital, its place, its neighbours, or because the notebook knows it. */
export function nameEvidence(names: Names, at: number): NameEvidence {
  const { all, vocabulary, known } = names
  const token = all[at]!
  if (token.kind !== 'word') return null
  if (known.has(stemOf(token.key))) return 'sure'
  const elided = token.plain.includes("'") && /^\p{L}{1,5}'(\p{Lu}.*)$/u.test(token.plain)
  if (elided && (vocabulary.languages.has('fr') || vocabulary.languages.has('it'))) return 'sure'
  const before = all[at - 1]
  if (before !== undefined && vocabulary.titles.has(before.key)) return 'sure'
  if (!isCapital(token)) return null
  if (/^\p{Lu}[\p{Lu}\p{M}]+$/u.test(token.plain)) return 'sure'
  // "It's" and "we're" are "it" and "we" with a verb.
  const begins = token.key.split("'")[0]!
  if ([token.key, begins].some(key => vocabulary.common.has(key) || vocabulary.pronouns.has(key))) return null
  if (opensSentence(names, at)) return atOpening(names, at)
  return vocabulary.languages.has('de') && !vocabulary.languages.has('en') ? germanName(names, at) : 'sure'
}

/** A name without the possessive, or the ending that Turkish parts from it: "Whitcomb's", "Ankara'da". */
export const stemOf = (key: string): string =>
  key.includes("'") ? key.replace(/(\p{L}{3})'\p{L}{1,4}$/u, '$1') : key

/** How many tokens of a name stand here because a title follows, in scripts without capitals: 田中 of 田中さん. */
export function nameBeforeTitle(all: readonly Token[], at: number, vocabulary: Vocabulary): number {
  const { titlesAfter, surnames } = vocabulary
  if (titlesAfter.length === 0 || !/^[\p{sc=Han}\p{sc=Katakana}]/u.test(all[at]!.key)) return 0
  if (surnames.size > 0 && !surnames.has(all[at]!.key)) return 0
  for (let length = 1; length <= 4; length += 1) {
    const next = all[at + length]
    if (next === undefined) return 0
    if (titlesAfter.some(title => title.every((key, offset) => all[at + length + offset]?.key === key)))
      return length
    if (!/^[\p{sc=Han}\p{sc=Katakana}ー]/u.test(next.key)) return 0
  }
  return 0
}

const isCapital = (token: Token): boolean => /^[\p{Lu}\p{Lt}]/u.test(token.plain)

const smallWordsOf = new WeakMap<readonly Token[], ReadonlySet<string>>()

/** The words that a text has in small letters too. */
function smallWords(all: readonly Token[]): ReadonlySet<string> {
  const known = smallWordsOf.get(all)
  if (known) return known
  const small = all.filter(({ kind, plain, key }) => kind === 'word' && plain === key)
  const found = new Set(small.map(token => token.key))
  smallWordsOf.set(all, found)
  return found
}

function atOpening({ all, vocabulary }: Names, at: number): NameEvidence {
  const token = all[at]!
  const next = all[at + 1]
  const nextIsName = next?.kind === 'word' && isCapital(next) && !vocabulary.common.has(next.key)
  if (nextIsName && !vocabulary.languages.has('de')) return 'sure'
  if (smallWords(all).has(token.key)) return null
  // A word of some language's table is that word before it is a name.
  if (isKnownWord(token.key)) return null
  const latin = /^\p{sc=Latin}/u.test(token.plain)
  return latin && englishCommon.test(token.key) ? null : 'likely'
}

const determiner =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k|m|d|s)?ein(?:e|en|em|er|es)?|ihre?[nmrs]?|unsere?[nmrs]?|eure?[nmrs]?|dies(?:e|en|em|er|es)|jen(?:e|en|em|er|es)|jed(?:e|en|em|er|es)|manche?[nmrs]?|welche?[nmrs]?|alle[nmrs]?|viele[nr]?|wenige[nr]?|einige[nr]?|mehrere[nr]?|beide[nr]?|andere[nmrs]?|zum|zur|im|am|beim|vom|ins|ans|aufs|kein(?:e|en|em|er|es)?)$/u

/** In German every noun has a capital: articles and adjectives in front, and common endings, tell that it is no name. */
function germanName({ all, vocabulary }: Names, at: number): NameEvidence {
  const token = all[at]!
  const before = all[at - 1]
  const next = all[at + 1]
  if (before?.kind === 'word' && titled.test(before.key)) return 'sure'
  if (germanNoun.test(token.key) || vocabulary.commonNouns.has(token.key)) return null
  if (before?.kind === 'word' && isCapital(before) && !determiner.test(before.key)) return 'sure'
  if (next?.kind === 'word' && isCapital(next)) return 'sure'
  if (before?.kind === 'number') return null
  if (before?.kind !== 'word') return 'sure'
  const adjective = /(?:e|en|er|es|em)$/u.test(before.key) && determiner.test(all[at - 2]?.key ?? '')
  if (determiner.test(before.key) || adjective) return null
  // Without an article stand names, and nouns of many or of no count: those mostly end so.
  return /(?:en|ern|eln|e)$/u.test(token.key) && !/^(?:in|nach|aus|mit|von)$/u.test(before.key)
    ? null
    : 'sure'
}

function opensSentence({ all, text }: Names, at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    const token = all[back]!
    if (text.slice(token.end, all[back + 1]!.start).includes('\n')) return true
    if (token.kind === 'ellipsis' || ['.', '!', '?', ':'].includes(token.key)) return true
    if (token.key !== '"' && token.key !== '[' && token.key !== '(' && token.key !== '-') return false
    if (token.key === '-' && !token.spaced) return false
  }
  return true
}
