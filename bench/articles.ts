/** Invented articles, the same for the same seed: for benchmarks that must be repeatable anywhere. */

/** Mulberry32: a small seeded generator, good enough to pick words (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const syllables =
  'ba be bo da de do fa fe ga go ha he ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve vo'.split(
    ' ',
  )
const VOCABULARY = 20_000
const WORDS = 675

/** Words by Zipf's law over an invented vocabulary, in sentences and paragraphs, with a title. */
export function* articles(count: number, seed: number): Generator<{ title: string; text: string }> {
  const random = seededRandom(seed)
  const vocabulary = Array.from({ length: VOCABULARY }, (_, index) => {
    let word = ''
    for (let rest = index + 40; rest > 0; rest = Math.floor(rest / syllables.length))
      word += syllables[rest % syllables.length]
    return word
  })
  // Inverse of the cumulative distribution of 1/rank, near enough.
  const pick = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? 'de'
  for (let number = 0; number < count; number += 1) {
    const title = `${capital(pick())} ${pick()} ${pick()} ${number}`
    const paragraphs: string[] = []
    for (let words = 0; words < WORDS; ) {
      const sentences = Array.from({ length: 3 + Math.floor(random() * 3) }, () => {
        const length = 8 + Math.floor(random() * 14)
        words += length
        return `${capital(Array.from({ length }, pick).join(' '))}.`
      })
      paragraphs.push(sentences.join(' '))
    }
    yield { title, text: `${title}\n\n${paragraphs.join('\n\n')}\n` }
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
