import type { Token } from '../text/tokens.ts'
import { meaningsAt, type Vocabulary } from './vocabulary.ts'

const joiners = new Set(['-', 'and', 'und', 'et', 'y', 'e', 'و'])

/**
 * The number that begins at a token, spelled or in figures, with how many tokens it takes: "thirty-one",
 * "31 million", "сто двадцать". Null where none begins. The value is a canonical spelling.
 */
export function numberAt(
  all: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { value: string; length: number } | null {
  const begin = readNumber(all, at, vocabulary)
  if (begin === null) return null
  let { length } = begin
  if (!isPlain(begin.value)) return begin
  let total = 0
  let current = Number(begin.value)
  if (current >= 1000 && all[at]!.kind === 'word') {
    total = current
    current = 0
  }
  let ahead = at + length
  while (ahead < all.length) {
    const joins = joiners.has(all[ahead]!.key) && all[ahead - 1]!.kind === 'word'
    const place = joins ? ahead + 1 : ahead
    const next = spelled(all, place, vocabulary, joins)
    const joined = next && join(total, current, Number(next.value))
    if (!joined) break
    ;[total, current] = joined
    ahead = place + next.length
    length = ahead - at
  }
  return { value: length === begin.length ? begin.value : String(total + current), length }
}

const isPlain = (value: string): boolean => /^\d+(?:\.\d+)?$/u.test(value)

/** Adds a spelled number to what stands before it: magnitudes multiply, tens take units. Null: a new number. */
function join(total: number, current: number, value: number): [number, number] | null {
  if (Number.isNaN(value)) return null
  if (value >= 1000) return [total + Math.max(1, current) * value, 0]
  if (value === 100) return [total, Math.max(1, current) * 100]
  if (!Number.isInteger(value)) return null
  // French counts on to nineteen after sixty and eighty.
  const teens = current % 100 === 60 || current % 100 === 80 ? 20 : 10
  const room = current === 0 ? 1000 : current % 100 === 0 ? 100 : current % 10 === 0 ? teens : 0
  return value < room ? [total, current + value] : null
}

type Read = { value: string; length: number }
/** Articles that are the number one after "and": "vingt et un", "trinta e um". */
const ones = new Set(['un', 'une', 'um', 'uma', 'una', 'uno'])

function spelled(all: readonly Token[], at: number, vocabulary: Vocabulary, joined: boolean): Read | null {
  if (all[at]?.kind !== 'word') return null
  if (joined && ones.has(all[at].key)) return { value: '1', length: 1 }
  const read = readNumber(all, at, vocabulary)
  return read && isPlain(read.value) ? read : null
}

function readNumber(all: readonly Token[], at: number, vocabulary: Vocabulary): Read | null {
  const token = all[at]
  if (token?.kind === 'number') return { value: token.key, length: 1 }
  if (token?.kind !== 'word') return null
  const entry = meaningsAt(all, at, vocabulary)
  const meant = entry?.meanings.find(({ kind }) => kind === 'number')
  if (entry && meant) return { value: meant.value, length: entry.length }
  const value = germanNumber(token.key, vocabulary) ?? italianNumber(token.key, vocabulary)
  return value === null ? null : { value, length: 1 }
}

const germanUnits: Readonly<Record<string, number>> = {
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
}
const germanTens: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}

/** German writes numbers below a hundred, and hundreds and thousands, as one word: "einunddreißig", "zweihundert". */
function germanNumber(key: string, vocabulary: Vocabulary): string | null {
  if (!vocabulary.languages.has('de')) return null
  const pair = /^(\p{Ll}+?)und(\p{Ll}+)$/u.exec(key)
  const [unit, ten] = [germanUnits[pair?.[1] ?? ''], germanTens[pair?.[2] ?? '']]
  if (unit !== undefined && ten !== undefined) return String(unit + ten)
  const large = /^(\p{Ll}+?)(hundert|tausend)$/u.exec(key)
  const count = germanUnits[large?.[1] ?? ''] ?? germanTens[large?.[1] ?? '']
  return count === undefined ? null : String(count * (large?.[2] === 'hundert' ? 100 : 1000))
}

const italianTens = ['vent', 'trent', 'quarant', 'cinquant', 'sessant', 'settant', 'ottant', 'novant']
const italianUnits = ['un', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove']

/** Italian likewise: "trentuno", "quarantadue", "cinquantatré". */
function italianNumber(key: string, vocabulary: Vocabulary): string | null {
  if (!vocabulary.languages.has('it')) return null
  const ten = italianTens.findIndex(stem => key.startsWith(stem))
  if (ten < 0) return null
  const rest = key
    .slice(italianTens[ten]!.length)
    .replace(/^[ai](?=\p{L})/u, '')
    .replace(/é$/u, 'e')
    .replace(/^un[oa]$/u, 'un')
  const unit = italianUnits.indexOf(rest)
  return unit < 0 ? null : String((ten + 2) * 10 + unit + 1)
}
