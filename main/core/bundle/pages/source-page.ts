import type { Block } from '../../../../shared/domain/source.ts'
import { safeUrl } from '../../export/safe-url.ts'
import { type BundleSource, blocksOf, type Passage } from '../matter.ts'
import { BLOT } from '../withhold.ts'
import { lines, moment, page, tagOf, text } from './page.ts'

/** Where a source's page is, from the bundle's root. */
export const sourcePath = (key: string): string => `sources/${key}.html`

/** The text of one snapshot with the passages that the draft leans on, each with a way back to its claims. */
export function sourcePage({
  key,
  source,
  snapshot,
  passages,
  original,
  originalReason,
}: BundleSource): string {
  const about = [source.byline.join(', '), source.publisher ?? '', source.publishedAt ?? ''].filter(
    part => part !== '',
  )
  const body = lines(
    `<header class="top">`,
    `<p><a href="../index.html">Back to the draft</a></p>`,
    `<h1 dir="auto">${text(source.title)}</h1>`,
    about.length > 0 ? `<p class="meta" dir="auto">${text(about.join(', '))}</p>` : '',
    source.url === null ? '' : `<p class="meta">${address(source.url)}</p>`,
    `<p class="meta">Captured ${moment(snapshot.capturedAt)}. SHA-256 of the original: <span class="hash">${snapshot.original.sha256}</span></p>`,
    original === null
      ? `<p class="meta">The original was left out. ${text(originalReason)}</p>`
      : `<p class="meta"><a href="../${original}">The original file</a> (${snapshot.original.bytes} bytes)</p>`,
    passages.length === 0
      ? ''
      : `<p class="meta">Passages: ${passages.map(({ id, claims }) => `<a href="#${id}">${id.slice(1)}</a> (claim ${claims.join(', ')})`).join(' · ')}</p>`,
    '</header>',
    `<article class="text" lang="${tagOf(source.language)}">`,
    ...blocksOf(snapshot).map(block => writeBlock(block, snapshot.text, passages)),
    '</article>',
  )
  return page(`${key}: ${source.title}`, 'en', body)
}

/** An address as a link where it is one that a page may carry, in words otherwise. Nothing is loaded from it. */
export function address(url: string): string {
  const safe = safeUrl(url)
  return safe === null ? text(url) : `<a href="${text(safe)}" rel="noopener noreferrer">${text(url)}</a>`
}

function writeBlock(block: Block, whole: string, passages: readonly Passage[]): string {
  const words = writeWords(whole, block.start, block.end, passages)
  const attributes = `dir="auto"${block.lang === undefined ? '' : ` lang="${tagOf(block.lang)}"`}`
  switch (block.type) {
    case 'heading': {
      const tag = `h${Math.min(4, Math.max(2, block.level ?? 2))}`
      return `<${tag} ${attributes}>${words}</${tag}>`
    }
    case 'block-quote':
      return `<blockquote ${attributes}>${words}</blockquote>`
    case 'list-item':
      return `<p ${attributes}>• ${words}</p>`
    case 'caption':
      return `<p class="caption" ${attributes}>${words}</p>`
    default:
      return `<p ${attributes}>${words}</p>`
  }
}

/** The words of a block, cut wherever a passage begins or ends; passages may overlap and run over several blocks. */
function writeWords(whole: string, start: number, end: number, passages: readonly Passage[]): string {
  const here = passages.filter(({ range }) => range[0] < end && range[1] > start)
  const edges = here.flatMap(({ range }) => range.filter(edge => edge > start && edge < end))
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
  let html = ''
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] ?? end
    const over = here.filter(({ range }) => range[0] <= from && range[1] >= to)
    // A passage may begin with the newline before a block.
    const begins = over.filter(({ range }) => range[0] === from || (from === start && range[0] === start - 1))
    const ends = here.filter(({ range }) => range[1] === to)
    const opened = begins.map(({ id }) => `<span id="${id}">`).join('')
    const words = blotted(whole.slice(from, to))
    const marked = over.length > 0 ? `<mark>${words}</mark>` : words
    html += `${opened}${marked}${'</span>'.repeat(begins.length)}`
    for (const { claims } of ends)
      for (const claim of claims)
        html += `<a class="to" href="../index.html#claim-${claim}" aria-label="Claim ${claim}">${claim}</a>`
  }
  return html
}

const blots = new RegExp(`${BLOT}[${BLOT} ]*`, 'gu')
const blotted = (words: string): string =>
  text(words).replace(blots, hidden => `<span class="blot" title="Off the record">${hidden}</span>`)
