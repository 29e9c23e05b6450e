import type { Range } from '../../../../shared/domain/ids.ts'

/** At most so many places are lit: a single letter in a long text is no search. */
const MOST = 5000

/**
 * Every place where the words stand, whatever their case and accents: "elan" finds "Élan". Offsets are in `text` as
 * it is; a place is never cut inside a letter and its accents.
 */
export function findAll(text: string, words: string): Range[] {
  const wanted = fold(words.trim()).folded
  if (wanted === '') return []
  const { folded, origin } = fold(text)
  const found: Range[] = []
  for (
    let at = folded.indexOf(wanted);
    at >= 0 && found.length < MOST;
    at = folded.indexOf(wanted, at + wanted.length)
  ) {
    const last = at + wanted.length
    found.push([origin[at] ?? 0, origin[last] ?? text.length])
  }
  return found
}

/** The text without case and accents, and for each of its code units, and its end, the offset that it came from. */
function fold(text: string): { folded: string; origin: number[] } {
  const origin: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const plain = character
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
    for (let unit = 0; unit < plain.length; unit++) origin.push(at)
    folded += plain
    at += character.length
  }
  origin.push(at)
  return { folded, origin }
}
