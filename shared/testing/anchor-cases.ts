import { createAnchor } from '../anchoring/create-anchor.ts'
import type { Anchor } from '../domain/quote.ts'
import { type Random, random } from './random.ts'
import { said } from './said.fixture.ts'
import type { Alteration, Said } from './said.ts'
import { shapes, slipped } from './shapes.fixture.ts'

/** An anchor and the text that came of its own; `range` is where its passage is now, null where it is not. */
export type AnchorCase = {
  kind: string
  language: string
  wanted: Anchor
  text: string
  range: readonly [number, number] | null
}

/** `count` cases, one after the other; the same for the same seed. */
export function* anchorCases(count: number, seed: number): Generator<AnchorCase> {
  const chance = random(seed)
  for (let made = 0; made < count; ) {
    const one = makeCase(chance, chance.pick(said))
    if (one === null) continue
    made += 1
    yield one
  }
}

type Place = { ahead: string; quote: string; behind: string; speaker?: Alteration }
type Edited = { kind: string; ahead: string; quote: string; behind: string; there: boolean }

function makeCase(chance: Random, fixture: Said): AnchorCase | null {
  const place = chance.below(12) === 0 ? labelled(chance, fixture) : placeOf(chance, fixture)
  const original = place.ahead + place.quote + place.behind
  const wanted = createAnchor(original, place.ahead.length, place.ahead.length + place.quote.length)
  const edits = place.speaker ? [anotherSpeaker, ...keeping] : [...keeping, ...keeping, ...lookalikes]
  const edited = chance.pick(edits)(chance, fixture, place)
  if (edited === null) return null
  const text = edited.ahead + edited.quote + edited.behind
  const start = edited.ahead.length
  // A copy that happens to stand where the passage stood is there by its position.
  if (edited.kind === 'lookalike, stands twice' && text.startsWith(wanted.exact, wanted.start)) return null
  return {
    kind: edited.kind,
    language: fixture.language,
    wanted,
    text,
    range: edited.there ? [start, start + edited.quote.length] : null,
  }
}

/** A text in which the fixture's passage stands, the whole of it or some words of it being the quote. */
function placeOf(chance: Random, fixture: Said): Place {
  const [from, to] = chance.below(2) === 0 ? [0, fixture.text.length] : part(chance, fixture)
  const paragraphs = [filler(chance, fixture), filler(chance, fixture)]
  return {
    ahead: `${paragraphs[0]}\n${fixture.before} ${fixture.text.slice(0, from)}`,
    quote: fixture.text.slice(from, to),
    behind: `${fixture.text.slice(to)} ${fixture.after}\n${paragraphs[1]}`,
  }
}

/** A line of a transcript: a label with the speaker's name before the words, or who said it after them. */
function labelled(chance: Random, fixture: Said): Place {
  const speaker = chance.pick(fixture.serious.filter(([kind]) => kind === 'name'))
  const label = chance.below(2) === 0 ? `${speaker[1]}: ` : `${speaker[1]}: “`
  return {
    ahead: `${filler(chance, fixture)}\n${label}`,
    quote: fixture.text,
    behind: `${label.endsWith('“') ? '”' : ''}\n${filler(chance, fixture)}\n${filler(chance, fixture)}`,
    speaker,
  }
}

/** Ten words or more of the passage, or twenty characters where nothing parts words. */
function part(chance: Random, { text, unspaced }: Said): [number, number] {
  if (unspaced) {
    const from = chance.below(text.length - 24)
    return [from, from + 20 + chance.below(text.length - from - 20)]
  }
  const starts = [0, ...[...text.matchAll(/ /gu)].map(({ index }) => index + 1)]
  const first = chance.below(starts.length - 11)
  const last = first + 10 + chance.below(starts.length - first - 10)
  return [starts[first]!, last >= starts.length ? text.length : starts[last]! - 1]
}

/** Words that say nothing of the passage. */
function filler(chance: Random, { ordinary, unspaced }: Said): string {
  return Array.from({ length: 8 + chance.below(12) }, () => chance.pick(ordinary)).join(unspaced ? '' : ' ')
}

type Edit = (chance: Random, fixture: Said, place: Place) => Edited | null

const keeping: readonly Edit[] = [
  (chance, fixture, place) => ({
    ...place,
    kind: 'kept, text before it',
    ahead: `${filler(chance, fixture)}\n${place.ahead}`,
    there: true,
  }),
  (_, __, place) => {
    const [one = '', two = '', three = ''] = (place.ahead + place.quote + place.behind).split('\n')
    const own = two.indexOf(place.quote)
    return {
      kind: 'kept, paragraph moved',
      ahead: `${three}\n${one}\n${two.slice(0, own)}`,
      quote: place.quote,
      behind: two.slice(own + place.quote.length),
      there: true,
    }
  },
  (chance, fixture, place) => ({
    kind: 'kept, alone elsewhere',
    ahead: `${filler(chance, fixture)}\n`,
    quote: place.quote,
    behind: `\n${filler(chance, fixture)}`,
    there: true,
  }),
  ...shapes.map(
    ([kind, shape]): Edit =>
      (chance, fixture, place) => {
        const quote = shape(place.quote, chance)
        const first = chance.below(2) === 0 ? `${filler(chance, fixture)}\n` : ''
        return quote === place.quote
          ? null
          : { ...place, kind: `kept, ${kind}`, ahead: first + place.ahead, quote, there: true }
      },
  ),
  ...['slip', 'scan'].map(
    (kind): Edit =>
      (chance, fixture, place) => {
        const quote = slipped(chance, fixture, place.quote, kind === 'scan')
        return quote === null ? null : { ...place, kind: `kept, ${kind}`, quote, there: true }
      },
  ),
]

/** The same words under another name. */
const anotherSpeaker: Edit = (chance, fixture, place) => ({
  ...place,
  kind: 'lookalike, another speaker',
  ahead: `${chance.below(2) === 0 ? `${filler(chance, fixture)}\n` : ''}${place.ahead.replace(place.speaker![1], place.speaker![2])}`,
  there: false,
})

const change: Edit = (chance, fixture, place) => {
  const fitting = fixture.serious.filter(([, from]) => place.quote.includes(from))
  if (fitting.length === 0) return null
  const [kind, from, to] = chance.pick(fitting)
  const first = chance.below(2) === 0 ? `${filler(chance, fixture)}\n` : ''
  const quote = place.quote.replace(from, to)
  // What is cut off or added at an end leaves the other words as they were.
  if (quote.includes(place.quote)) return null
  return { ...place, kind: `lookalike, ${kind}`, ahead: first + place.ahead, quote, there: false }
}

const lookalikes: readonly Edit[] = [
  change,
  change,
  change,
  change,
  change,
  (chance, fixture, place) => {
    const line = `${place.ahead.split('\n')[1]}${place.quote}${place.behind.split('\n')[0]}`
    return {
      kind: 'lookalike, stands twice',
      ahead: `${filler(chance, fixture)}\n${line}\n`,
      quote: line,
      behind: `\n${filler(chance, fixture)}`,
      there: false,
    }
  },
  (chance, _, place) => {
    const half = Math.floor(place.quote.length * (0.4 + chance.below(20) / 100))
    const quote = chance.below(2) === 0 ? place.quote.slice(0, half) : place.quote.slice(-half)
    return { ...place, kind: 'lookalike, half gone', quote, there: false }
  },
  (chance, fixture, place) => ({
    ...place,
    kind: 'lookalike, words scattered',
    quote: pieces(fixture, place.quote)
      .flatMap((word, at) => (at % 3 === 1 ? [word, chance.pick(fixture.ordinary)] : [word]))
      .join(fixture.unspaced ? '' : ' '),
    there: false,
  }),
  (chance, fixture, place) => {
    const others = pieces(fixture, `${fixture.after} ${fixture.before}`)
    const quote = pieces(fixture, place.quote).flatMap((word, at) => [word, others[at % others.length]!])
    void chance
    return {
      ...place,
      kind: 'lookalike, interleaved',
      quote: quote.join(fixture.unspaced ? '' : ' '),
      there: false,
    }
  },
  (chance, fixture, place) => ({
    ...place,
    kind: 'lookalike, deleted',
    quote: filler(chance, fixture),
    there: false,
  }),
]

/** Words, or pairs of characters where nothing parts words. */
const pieces = ({ unspaced }: Said, text: string): string[] =>
  unspaced ? (text.match(/.{1,2}/gu) ?? []) : text.split(' ')
