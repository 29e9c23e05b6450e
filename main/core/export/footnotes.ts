import type { Id } from '../../../shared/domain/ids.ts'
import { inlineText } from '../../../shared/draft/text.ts'
import type { DraftBlock, DraftInline } from '../../../shared/draft/tree.ts'
import { guard } from '../../../shared/guard/guard.ts'
import { safeUrl } from './safe-url.ts'
import type { CitedSource, Story } from './story.ts'
import { guardedSnapshots } from './terms.ts'

/** A part of a footnote: words, words that link, or a quotation from the source. */
export type FootnotePart =
  | { kind: 'words' | 'passage'; text: string }
  | { kind: 'link'; text: string; url: string }
export type Footnote = { number: number; parts: FootnotePart[] }

/** Gathers footnotes while an exporter writes; each live quote and each citation gets the next number. */
export type FootnoteBook = {
  /** Adds a footnote and answers its number. */
  add(inline: Extract<DraftInline, { kind: 'live-quote' | 'citation' | 'footnote' }>): number
  readonly footnotes: readonly Footnote[]
}

export function footnoteBook(story: Story, blocks: readonly DraftBlock[]): FootnoteBook {
  const guarded = guardedSnapshots(story, blocks)
  const footnotes: Footnote[] = []
  return {
    footnotes,
    add(inline) {
      const number = footnotes.length + 1
      const parts =
        inline.kind === 'footnote'
          ? [words(inline.text)]
          : inline.kind === 'citation'
            ? citationParts(story, inline.snapshotId, guarded)
            : quoteParts(story, inline, guarded)
      footnotes.push({ number, parts })
      return number
    },
  }
}

function quoteParts(
  story: Story,
  inline: Extract<DraftInline, { kind: 'live-quote' }>,
  guarded: ReadonlySet<Id>,
): FootnotePart[] {
  const quote = story.quotes.get(inline.quoteId)
  if (!quote)
    return [words('The quote behind these words is no longer in the notebook; its source is not known.')]
  const source = citationParts(story, quote.snapshotId, guarded)
  if (inline.told) return [...source, words('Told in other words.')]
  const found = guard(inlineText(inline.children), quote.anchor.exact)
  const parts = [...source, words(`${found.sentence}.`)]
  const differs = found.state === 'altered' || found.state === 'serious'
  if (differs && inline.excuse !== '') parts.push(words(`Excused: ${inline.excuse}`))
  // The passage may hold what the terms keep back; it is shown only where its speaker may be named.
  if (!differs || guarded.has(quote.snapshotId)) return parts
  return [...parts, words('The source says:'), { kind: 'passage', text: quote.anchor.exact }]
}

/**
 * Where something comes from: title, byline, publisher, date, address, time of capture and hash of the original.
 *
 * For a background quote, and for citations of the same snapshot in the same draft, only the kind of source, the time
 * of capture and the hash are given. A title, a byline or an address can tell who spoke as surely as the name; the
 * hash still lets the newsroom prove which original is meant.
 */
function citationParts(story: Story, snapshotId: Id, guarded: ReadonlySet<Id>): FootnotePart[] {
  const cited = story.sources.get(snapshotId)
  if (!cited) return [words('The source is no longer in the notebook.')]
  const { source, snapshot } = cited
  const captured = words(
    `Captured ${new Date(snapshot.capturedAt).toISOString()}. SHA-256 of the original: ${snapshot.original.sha256}.`,
  )
  return guarded.has(snapshotId)
    ? [words(`A source on background (${source.kind}).`), captured]
    : [...named(cited), captured]
}

function named({ source }: CitedSource): FootnotePart[] {
  const about = [source.byline.join(', '), source.publisher ?? '', source.publishedAt ?? ''].filter(
    text => text !== '',
  )
  const parts: FootnotePart[] = [words(`${source.title}.`)]
  if (about.length > 0) parts.push(words(`${about.join(', ')}.`))
  if (source.url === null) return parts
  const url = safeUrl(source.url)
  return [...parts, url === null ? words(source.url) : { kind: 'link', text: source.url, url }]
}

const words = (text: string): FootnotePart => ({ kind: 'words', text })
