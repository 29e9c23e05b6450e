import type { Token } from '../text/tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

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
  const first = readNumber(all[at], vocabulary)
  if (first === null) return null
  if (!/^\d+(?:\.\d+)?$/u.test(first)) return { value: first, length: 1 }
  let total = 0
  let current = Number(first)
  let length = 1
  if (current >= 1000 && all[at]!.kind === 'word') {
    total = current
    current = 0
  }
  let ahead = at + 1
  while (ahead < all.length) {
    const token = all[ahead]!
    if (
      joiners.has(token.key) &&
      all[ahead - 1]!.kind === 'word' &&
      spelled(all[ahead + 1], vocabulary) !== null
    ) {
      ahead += 1
      continue
    }
    const joined = join(total, current, spelled(token, vocabulary) ?? Number.NaN)
    if (joined === null) break
    ;[total, current] = joined
    ahead += 1
    length = ahead - at
  }
  return { value: length === 1 ? first : String(total + current), length }
}

/** Adds a spelled number to what stands before it: magnitudes multiply, tens take units. Null: a new number. */
function join(total: number, current: number, value: number): [number, number] | null {
  if (Number.isNaN(value)) return null
  if (value >= 1000) return [total + Math.max(1, current) * value, 0]
  if (value === 100) return [total, Math.max(1, current) * 100]
  if (!Number.isInteger(value)) return null
  const room = current === 0 ? 1000 : current % 100 === 0 ? 100 : current % 10 === 0 ? 10 : 0
  // German says the units first: "einund" stands in one word, "drei und zwanzig" in three.
  return value < room ? [total, current + value] : null
}

function spelled(token: Token | undefined, vocabulary: Vocabulary): number | null {
  if (token?.kind !== 'word') return null
  const value = readNumber(token, vocabulary)
  return value === null || !/^\d+(?:\.\d+)?$/u.test(value) ? null : Number(value)
}

function readNumber(token: Token | undefined, vocabulary: Vocabulary): string | null {
  if (token === undefined) return null
  if (token.kind === 'number') return token.key
  if (token.kind !== 'word') return null
  const single = vocabulary.entries
    .get(token.key)
    ?.find(({ keys, meaning }) => keys.length === 1 && meaning.kind === 'number')
  if (single) return single.meaning.value
  const stem = vocabulary.stems
    .get(token.key.slice(0, 2))
    ?.find(([start, meaning]) => meaning.kind === 'number' && token.key.startsWith(start))
  return stem ? stem[1].value : germanNumber(token.key, vocabulary)
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
