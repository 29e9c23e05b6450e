import type { Token } from '../text/tokens.ts'
import { type Vocabulary, worthOf } from './vocabulary.ts'

const joiners = new Set(['-', 'and', 'und', 'et', 'y', 'و'])

/**
 * The number that begins at a position among `indexes`, spelled or in figures, with how many of them it takes:
 * "thirty-one", "31 million", "сто двадцать". Null where none begins. The value is a canonical spelling.
 */
export function numbersAt(
  all: readonly Token[],
  indexes: readonly number[],
  from: number,
  vocabulary: Vocabulary,
): { value: string; length: number } | null {
  const first = readNumber(all[indexes[from]!]!, vocabulary)
  if (first === null) return null
  if (!/^\d+(?:\.\d+)?$/u.test(first)) return { value: first, length: 1 }
  let total = 0
  let current = Number(first)
  let length = 1
  if (current >= 1000 && all[indexes[from]!]!.kind === 'word') {
    total = current
    current = 0
  }
  let ahead = from + 1
  while (ahead < indexes.length) {
    const token = all[indexes[ahead]!]!
    if (joiners.has(token.key) && readNumber(all[indexes[ahead + 1] ?? -1], vocabulary) !== null) {
      ahead += 1
      continue
    }
    const spelled = token.kind === 'word' ? Number(readNumber(token, vocabulary) ?? Number.NaN) : Number.NaN
    const joined = join(total, current, spelled)
    if (joined === null) break
    ;[total, current] = joined
    ahead += 1
    length = ahead - from
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
  return value < room ? [total, current + value] : null
}

function readNumber(token: Token | undefined, vocabulary: Vocabulary): string | null {
  if (token === undefined) return null
  if (token.kind === 'number') return token.key
  return token.kind === 'word' ? (worthOf(vocabulary.numbers, token.key) ?? null) : null
}
