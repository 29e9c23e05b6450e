import type { EditorContent } from '../domain/draft.ts'
import type { Id } from '../domain/ids.ts'
import type { Quote } from '../domain/quote.ts'
import { mayBeNamed, mayBeQuoted } from '../domain/terms.ts'
import { tokens } from '../text/tokens.ts'
import { type CommentThread, threadsOf } from './comments.ts'
import { namesSpeaker } from './naming.ts'
import { inlinesOf, inlineText, linesOf } from './text.ts'
import { type DraftBlock, readDraft } from './tree.ts'

/** What of a quote decides where its words may stand. `names` are its speaker's name and aliases. */
export type LedgerQuote = Readonly<Pick<Quote, 'id' | 'terms' | 'snapshotId' | 'anchor'>> & {
  readonly names: readonly string[]
  /** Whether that speaker's identity is sealed: then no terms allow a name. */
  readonly sealed?: boolean
}

/**
 * A place where a draft goes against what was agreed; `block` counts its blocks from 0, null is the title.
 *
 * - `words`: words off the record stand in it, as a quotation or as plain text.
 * - `quotation`: deep background stands in it as a quotation; it may only be told in the writer's own words.
 * - `cited`: a citation leads to words that may only guide the work.
 * - `named`: the sentence around a quotation on background, told from deep background, or of a sealed speaker, names
 *   them.
 */
export type TermsBreach = {
  kind: 'words' | 'quotation' | 'cited' | 'named'
  quoteId: Id
  block: number | null
}
/** What may not enter a draft at all. A name beside a quotation is saved, shown, and keeps the draft from leaving. */
const barredKinds: ReadonlySet<TermsBreach['kind']> = new Set(['words', 'quotation', 'cited'])

/** Fewer words than this are not taken for someone's: "yes" and "I can't say" are anybody's. */
const TELLING = 4

/**
 * The one rule of what terms allow in a draft: everything in it that goes against them. Total over any content.
 * Off the record enters in no form; deep background only told, without marks and name; background never with the name.
 */
export function termsBreaches(
  title: string,
  content: EditorContent,
  quotes: ReadonlyMap<Id, LedgerQuote>,
): TermsBreach[] {
  const blocks = readDraft(content)
  const guiding = [...quotes.values()].filter(quote => !mayBeQuoted(quote.terms))
  const found = blocks.flatMap((block, index) => inBlock(block, index, quotes, guiding))
  const telling = guiding.flatMap(quote => tellingWords(quote))
  if (telling.length === 0) return found
  const open = [...quotes.values()]
    .filter(quote => mayBeQuoted(quote.terms))
    .map(quote => wordsOf(quote.anchor.exact))
  // What someone also said for the record is no secret.
  const secret = telling.filter(({ words }) => !open.some(said => said.includes(words)))
  const lines: [number | null, string][] = [
    [null, title],
    ...blocks.map((block, index): [number, string] => [index, plainText(block)]),
    ...besideText(blocks, threadsOf(content)),
  ]
  for (const [block, text] of lines) {
    const words = wordsOf(text)
    for (const { quote, words: said } of secret) {
      if (!words.includes(said)) continue
      const quoted = quote.terms === 'off-the-record' || wordsOf(text, true).includes(` "${said}`)
      const kind = quote.terms === 'off-the-record' ? 'words' : 'quotation'
      const known = found.some(breach => breach.quoteId === quote.id && breach.block === block)
      if (quoted && !known) found.push({ kind, quoteId: quote.id, block })
    }
  }
  return found
}

/** The breaches that `after` has and `before` had not, as far as they may not enter at all. */
export function enteringBreaches(
  before: readonly TermsBreach[],
  after: readonly TermsBreach[],
): TermsBreach[] {
  const left = before.map(nameOf)
  return after.filter(breach => {
    if (!barredKinds.has(breach.kind)) return false
    const at = left.indexOf(nameOf(breach))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const nameOf = ({ kind, quoteId }: TermsBreach): string => `${kind} ${quoteId}`

function inBlock(
  block: DraftBlock,
  index: number,
  quotes: ReadonlyMap<Id, LedgerQuote>,
  guiding: readonly LedgerQuote[],
): TermsBreach[] {
  const found: TermsBreach[] = []
  for (const inline of inlinesOf(block)) {
    if (inline.kind === 'citation') {
      const within = guiding.filter(
        ({ snapshotId, anchor }) =>
          snapshotId === inline.snapshotId && anchor.start <= inline.start && inline.end <= anchor.end,
      )
      for (const { id } of within) found.push({ kind: 'cited', quoteId: id, block: index })
    }
    if (inline.kind !== 'live-quote') continue
    const quote = quotes.get(inline.quoteId)
    if (!quote) continue
    const { id, terms, names, sealed = false } = quote
    const text = inlineText(inline.children)
    if (terms === 'off-the-record') found.push({ kind: 'words', quoteId: id, block: index })
    else if (terms === 'deep-background' && !(inline.told && !hasMarks(text)))
      found.push({ kind: 'quotation', quoteId: id, block: index })
    if ((sealed || !mayBeNamed(terms)) && namesSpeaker(sentenceAround(block, text), names))
      found.push({ kind: 'named', quoteId: id, block: index })
  }
  return found
}

/** Quotation marks of any shape; an apostrophe between letters is none. */
export const hasMarks = (text: string): boolean =>
  /["“”„‟«»‹›「」『』]|(?<![\p{L}\p{N}])['‘‚]|['’](?![\p{L}\p{N}])/u.test(text)

/** The words of a block around a quotation, from the end of the sentence before to the end of its own. */
function sentenceAround(block: DraftBlock, quotation: string): string {
  const text = plainText(block)
  const at = text.indexOf(quotation)
  if (at < 0) return text
  const before = text.slice(0, at).split(/[.!?…。؟]["”’»]?\s/u)
  const after = text.slice(at + quotation.length).split(/(?<=[.!?…。؟]["”’»]?)\s/u)
  return `${before.at(-1) ?? ''} ${after[0] ?? ''}`
}

/** The words of a block, those of items and cells on lines of their own. */
const plainText = (block: DraftBlock): string => linesOf(block).join('\n')

/** What stands beside the text and leaves with it: footnotes, comments, what images show; each with its block. */
function besideText(blocks: readonly DraftBlock[], threads: readonly CommentThread[]): [number, string][] {
  return blocks.flatMap((block, index) =>
    (block.kind === 'image' ? [[index, block.alt] as [number, string]] : []).concat(
      Array.from(inlinesOf(block)).flatMap((inline): [number, string][] => {
        if (inline.kind === 'footnote') return [[index, inline.text]]
        if (inline.kind !== 'text' || !inline.comments) return []
        const said = threads
          .filter(({ id }) => inline.comments?.includes(id))
          .flatMap(({ entries }) => entries)
        return said.map(({ text }) => [index, text])
      }),
    ),
  )
}

function tellingWords(quote: LedgerQuote): { quote: LedgerQuote; words: string }[] {
  const words = wordsOf(quote.anchor.exact)
  return words.split(' ').length - 2 >= TELLING ? [{ quote, words }] : []
}

/** The words and numbers of a text, one space around each; with `marks`, `"` where a quotation mark stands. */
function wordsOf(text: string, marks = false): string {
  const kept = tokens(text).flatMap(({ kind, key }) =>
    kind === 'word' || kind === 'number' ? [key] : marks && key === '"' ? ['"'] : [],
  )
  return ` ${kept.join(' ')} `
}
