import { type Random, random } from './random.ts'
import { said } from './said.fixture.ts'
import type { Said } from './said.ts'
import { shapes } from './shapes.fixture.ts'

/**
 * A quotation, its passage, and what must be said of it. `shown`: altered or serious, since an ordinary word may take
 * the place of any. `allowed` is also met by verbatim.
 */
export type GuardCase = {
  kind: string
  language: string
  expected: 'serious' | 'altered' | 'shown' | 'allowed'
  quote: string
  passage: string
}

/** `count` cases, one after the other; the same for the same seed. */
export function* guardCases(count: number, seed: number): Generator<GuardCase> {
  const chance = random(seed)
  for (let made = 0; made < count; ) {
    const fixture = chance.pick(said)
    const one = chance.pick(makers)(chance, fixture)
    if (one === null) continue
    made += 1
    yield { language: fixture.language, ...one, quote: inMarks(chance, one.quote) }
  }
}

type Made = Omit<GuardCase, 'language'> | null
type Maker = (chance: Random, fixture: Said) => Made

const inMarks = (chance: Random, quote: string): string => {
  const [open, close] = chance.pick([
    ['“', '”'],
    ['"', '"'],
    ['„', '“'],
    ['«', '»'],
    ['', ''],
  ] as const)
  return `${open}${quote}${close}`
}

/** A hand-written alteration, either way round, in another shape of marks and spaces, with or without a trim. */
const altered =
  (expected: 'serious' | 'altered'): Maker =>
  (chance, fixture) => {
    const [kind, from, to] = chance.pick(fixture[expected])
    const other = fixture.text.replace(from, to)
    const [one, two] = chance.below(3) === 0 ? [fixture.text, other] : [other, fixture.text]
    const passage = chance.below(3) === 0 ? `${fixture.before} ${two} ${fixture.after}` : two
    return { kind: `${expected}, ${kind}`, expected, quote: reshaped(chance, one), passage }
  }

/** Shapes that the guard allows; a hyphen at the end of a line is not among them. */
function reshaped(chance: Random, text: string): string {
  const [kind, shape] = chance.pick(shapes)
  return ['marks', 'hyphenation', 'marks around it'].includes(kind) ? text : shape(text, chance)
}

const spots = ({ text, unspaced }: Said): number[] =>
  [
    ...text.matchAll(
      unspaced ? /(?<=[^\P{L}一二三四五六七八九十百千万])(?=[^\P{L}一二三四五六七八九十百千万])/gu : / /gu,
    ),
  ].map(({ index }) => index)

/** Any place of the passage with ordinary words put in, as `left` and `right` of it. */
function opened(chance: Random, fixture: Said): { left: string; right: string; words: string } {
  const at = chance.pick(spots(fixture).slice(2, -2))
  const gap = fixture.unspaced ? '' : ' '
  const words = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(fixture.ordinary)).join(gap)
  return { left: fixture.text.slice(0, at), right: fixture.text.slice(fixture.unspaced ? at : at + 1), words }
}

const ellipsisShapes = ['…', '...', '[...]', '[…]', '(…)', '. . .', '(...)', '[ … ]']

const makers: readonly Maker[] = [
  altered('serious'),
  altered('serious'),
  altered('serious'),
  altered('altered'),
  altered('altered'),
  (chance, fixture) => {
    const { left, right, words } = opened(chance, fixture)
    const gap = fixture.unspaced ? '' : ' '
    const [quote, passage] = [`${left}${gap}${words}${gap}${right}`, fixture.text]
    return chance.below(2) === 0
      ? { kind: 'shown, words put in', expected: 'shown', quote, passage }
      : { kind: 'shown, words left out', expected: 'shown', quote: passage, passage: quote }
  },
  (chance, fixture) => {
    const words = fixture.text.split(' ')
    const at = 2 + chance.below(Math.max(1, words.length - 5))
    const [one, two] = [words[at], words[at + 1]]
    if (fixture.unspaced || one === undefined || two === undefined || one.toLowerCase() === two.toLowerCase())
      return null
    return {
      kind: 'shown, order',
      expected: 'shown',
      quote: words.toSpliced(at, 2, two, one).join(' '),
      passage: fixture.text,
    }
  },
  (chance, fixture) => {
    const [kind, from, to] = chance.pick(fixture.serious)
    if (!['number', 'name', 'magnitude', 'date', 'currency', 'unit'].includes(kind) || to === '') return null
    const quote = fixture.text.replace(from, `[${to}]`)
    return { kind: `serious, bracket for a ${kind}`, expected: 'serious', quote, passage: fixture.text }
  },
  (chance, fixture) => {
    const denied = chance.pick(
      fixture.serious.filter(([kind, from]) => kind === 'negation' && from !== 'nobody checked'),
    )
    const passage =
      denied[1].length >= denied[2].length ? fixture.text : fixture.text.replace(denied[1], denied[2])
    const negation = denied[1].length >= denied[2].length ? denied[1] : denied[2]
    const quote = passage.replace(negation, chance.pick(ellipsisShapes))
    return { kind: 'serious, ellipsis over a negation', expected: 'serious', quote, passage }
  },
  (chance, fixture) => {
    const { left, right } = opened(chance, fixture)
    const quote = `${right.replace(/\p{P}+$/u, '')} … ${left}`
    if (Math.min(left.length, right.length) < (fixture.unspaced ? 8 : 24)) return null
    return { kind: 'serious, parts in another order', expected: 'serious', quote, passage: fixture.text }
  },
  (chance, fixture) => {
    const quote = chance.pick(shapes.filter(([kind]) => !['marks', 'hyphenation'].includes(kind)))
    return {
      kind: `allowed, ${quote[0]}`,
      expected: 'allowed',
      quote: quote[1](fixture.text, chance),
      passage: fixture.text,
    }
  },
  (chance, fixture) => {
    const { left, right, words } = opened(chance, fixture)
    const gap = fixture.unspaced ? '' : ' '
    return {
      kind: 'allowed, ellipsis',
      expected: 'allowed',
      quote: `${left} ${chance.pick(ellipsisShapes)} ${right}`,
      passage: `${left}${gap}${words}${gap}${right}`,
    }
  },
  (chance, fixture) => {
    const { left, right, words } = opened(chance, fixture)
    const gap = fixture.unspaced ? '' : ' '
    return {
      kind: 'allowed, explained in brackets',
      expected: 'allowed',
      quote: `${left}${gap}[${words}]${gap}${right}`,
      passage: fixture.text,
    }
  },
  (chance, fixture) => {
    const bounds = fixture.unspaced ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
    const quote = fixture.text.replace(
      new RegExp(`${bounds[0]}${fixture.pronoun}${bounds[1]}`, 'u'),
      `[${chance.pick(fixture.serious.filter(([kind]) => kind === 'name'))[2]}]`,
    )
    return { kind: 'allowed, brackets for a pronoun', expected: 'allowed', quote, passage: fixture.text }
  },
  (chance, fixture) => ({
    kind: 'allowed, whole sentences cut',
    expected: 'allowed',
    quote: chance.below(2) === 0 ? fixture.text : fixture.text.replace(/\p{P}$/u, ','),
    passage: `${fixture.before} ${fixture.text} ${fixture.after}`,
  }),
  (chance, fixture) => {
    const [first = ''] = fixture.text
    const other =
      first === first.toLowerCase()
        ? first.toLocaleUpperCase(fixture.language)
        : first.toLocaleLowerCase(fixture.language)
    const bracketed = chance.below(2) === 0 && other !== first
    const quote = `${bracketed ? `[${other}]` : other}${fixture.text.slice(first.length)}`
    return { kind: 'allowed, first letter', expected: 'allowed', quote, passage: fixture.text }
  },
  (chance, fixture) => {
    const nought = chance.pick([0x660, 0x6f0, 0x966, 0xff10])
    const figures = (text: string) =>
      text.replace(/[0-9]/gu, digit => String.fromCharCode(nought + Number(digit)))
    return {
      kind: 'allowed, digits of a script',
      expected: 'allowed',
      quote: figures(fixture.text),
      passage: fixture.text,
    }
  },
  (chance, fixture) => {
    const [from, to] = chance.pick(figures[fixture.language] ?? [])! ?? ['', '']
    const { left, right } = opened(chance, fixture)
    const gap = fixture.unspaced ? '' : ' '
    const [quote, passage] = [from, to].map(figure => `${left}${gap}${figure}${gap}${right}`)
    return { kind: 'allowed, way of writing a figure', expected: 'allowed', quote: quote!, passage: passage! }
  },
]

const western: readonly (readonly [string, string])[] = [
  ['7 %', '7%'],
  ['1 500', '1500'],
  ['12 000', '12\u00a0000'],
]
/** Ways to write the same figure, by language. */
const figures: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [...western, ['7%', '7 percent'], ['7 per cent', '7%'], ['1,500', '1500'], ['2500000', '2,500,000']],
  de: [...western, ['7 Prozent', '7 %'], ['1.500', '1500'], ['2.500.000', '2500000'], ['1.500', '1 500']],
  fr: [...western, ['7 pour cent', '7 %'], ['1.500', '1500']],
  es: [...western, ['7 por ciento', '7 %'], ['1.500', '1500']],
  it: [...western, ['7 per cento', '7%'], ['1.500', '1500']],
  pt: [...western, ['7 por cento', '7%'], ['1.500', '1500']],
  ru: [...western, ['7 процентов', '7%'], ['7 процента', '7%']],
  uk: [...western, ['7 відсотків', '7%']],
  kk: [...western, ['7 пайыз', '7%']],
  tr: [
    ['yüzde 7', '%7'],
    ['1.500', '1500'],
  ],
  ar: [
    ['٧٪', '7%'],
    ['7 في المئة', '7%'],
    ['١٬٥٠٠', '1500'],
  ],
  fa: [
    ['۷ درصد', '۷٪'],
    ['۱٬۵۰۰', '1500'],
  ],
  zh: [
    ['1,500', '1500'],
    ['7％', '7%'],
  ],
  ja: [
    ['1,500', '1500'],
    ['7パーセント', '7%'],
  ],
}
