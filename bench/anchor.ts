import { anchor } from '../shared/anchoring/anchor.ts'
import { createAnchor } from '../shared/anchoring/create-anchor.ts'
import { anchorCases } from '../shared/testing/anchor-cases.ts'
import { anchorOutcome, Confusion } from '../shared/testing/confusion.ts'
import { random } from '../shared/testing/random.ts'
import type { Report } from './report.ts'

/** The confusion table of anchoring over generated cases, and the time that 300 quotes take in 500 pages. */
export function benchAnchor({ count, seed }: { count: number; seed: number }): Report {
  const confusion = new Confusion()
  const start = performance.now()
  for (const one of anchorCases(count, seed))
    confusion.add(one.kind, anchorOutcome(one, anchor(one.text, one.wanted)))
  const seconds = (performance.now() - start) / 1000
  const columns = ['found', 'person', 'wrong'] as const
  const [kept, lookalike] = ['kept', 'lookalike'].map(row => confusion.count(row))
  const wrong = confusion.count('', 'wrong') + confusion.count('lookalike', 'found')
  const found = (100 * confusion.count('kept', 'found')) / Math.max(1, kept!)
  const speeds = longDocument(seed)
  return {
    text: [
      confusion.table(columns),
      '',
      `${kept} kept: ${found.toFixed(2)} % found; ${lookalike} lookalikes; ${wrong} wrong; ${seconds.toFixed(1)} s`,
      ...speeds.map(({ name, ms }) => `${name.padEnd(46)}${ms.toFixed(0).padStart(7)} ms`),
    ].join('\n'),
    json: {
      table: Object.fromEntries(
        [...confusion.rows].map(([row, counts]) => [row, Object.fromEntries(counts)]),
      ),
      found,
      wrong,
      speeds,
    },
  }
}

const quotes = 300
const units = 1_500_000

function longDocument(seed: number): { name: string; ms: number }[] {
  const chance = random(seed)
  const letters = 'etaoinshrdlucmfwypvbgk'
  const vocabulary = Array.from({ length: 8000 }, () =>
    Array.from(
      { length: 2 + chance.below(8) },
      () => letters[chance.below(1 + chance.below(letters.length))],
    ).join(''),
  )
  let text = ''
  while (text.length < units) {
    const words = Array.from(
      { length: 8 + chance.below(16) },
      () => vocabulary[chance.below(1 + chance.below(8000))]!,
    )
    text += `${words[0]!.toUpperCase()} ${words.join(' ')}, said the “clerk”.${chance.below(5) === 0 ? '\n' : ' '}`
  }
  const anchors = Array.from({ length: quotes }, () => {
    const start = text.indexOf(' ', chance.below(text.length - 400)) + 1
    return createAnchor(text, start, text.indexOf(' ', start + 80 + chance.below(120)))
  })
  const timed = (name: string, edited: string) => {
    const start = performance.now()
    for (const wanted of anchors) anchor(edited, wanted)
    return { name, ms: performance.now() - start }
  }
  return [
    timed(`${quotes} quotes in 500 pages: as they were`, text),
    timed('a line more at the start', `New.\n${text}`),
    timed('marks changed everywhere', `New.\n${text.replace(/[“”]/gu, '"').replaceAll(', ', ' — ')}`),
    timed(
      'letters changed everywhere',
      text.replace(/(\w{3})(\w)(\w)(\w{3,} \w+ \w+ \w+ \w+ )/gu, '$1$3$2$4'),
    ),
    timed('all of it gone', text.replace(/[aeiou]/gu, 'x')),
  ]
}
