import { Marked } from 'marked'
import { splitNames } from '../byline.ts'
import { clean } from '../clean.ts'
import { isoDate } from '../dates.ts'
import { readFragment } from '../html/html.ts'
import { languageTag } from '../language.ts'
import { unifyNewlines } from '../normalise.ts'
import type { Piece } from '../pieces.ts'
import type { ReaderResult } from '../reader-result.ts'
import { markTurns } from '../turns.ts'
import { readPlainText } from './plain-text.ts'

const marked = new Marked({ async: false, gfm: true })

/** Reads Markdown by way of HTML, so that mark-up inside it is as harmless as in a page. */
export function readMarkdown(source: string): ReaderResult {
  const { fields, body } = frontMatter(unifyNewlines(source))
  const pieces = structureOf(body)
  if (!pieces) return readPlainText(body)
  const first = pieces.find(piece => piece.type === 'heading' && piece.level === 1)
  const title = fields.get('title') || first?.text || ''
  const transcript = markTurns(pieces)
  const cleaned = clean(pieces, title)
  const authors = splitNames(
    (fields.get('author') ?? fields.get('authors') ?? fields.get('by') ?? '').replace(/[[\]"']/g, ''),
  )
  const published = isoDate(fields.get('date') ?? fields.get('published')) ?? cleaned.publishedAt
  const byline = authors.length > 0 ? authors : cleaned.byline
  return {
    kind: transcript ? 'transcript' : byline.length > 0 || published ? 'article' : 'document',
    pieces,
    reader: 'markdown/1',
    metadata: {
      title,
      byline,
      publisher: fields.get('publisher') ?? fields.get('site') ?? cleaned.basedOn,
      publishedAt: published,
      modifiedAt: isoDate(fields.get('updated') ?? fields.get('modified')) ?? cleaned.modifiedAt,
      url: webAddress(fields.get('url') ?? fields.get('source')),
      language: languageTag(fields.get('lang') ?? fields.get('language')),
    },
  }
}

/** Blocks of a Markdown text; null when its nesting is too deep for the parser, and the words must do. */
function structureOf(body: string): Piece[] | null {
  // Nesting past sixteen is no one's writing; the parser's time grows with it.
  const tame = body
    .replace(/^((?:[ \t]{0,3}>[ \t]?){16})(?:[ \t]*>)+/gm, '$1')
    .replace(/^[ \t]{64,}/gm, '    ')
  try {
    return readFragment(marked.parse(tame, { async: false }))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The plain `key: value` lines between two rules at the top. */
function frontMatter(source: string): { fields: Map<string, string>; body: string } {
  const match = /^\s*---\n([\s\S]{0,20000}?)\n---\s*(?:\n|$)/.exec(source)
  const fields = new Map<string, string>()
  if (!match?.[1]) return { fields, body: source }
  for (const line of match[1].split('\n')) {
    const pair = /^([A-Za-z_]+)\s*:\s*(.+?)\s*$/.exec(line)
    if (pair) fields.set(pair[1]!.toLowerCase(), pair[2]!.replace(/^(["'])(.*)\1$/, '$2'))
  }
  return { fields, body: source.slice(match[0].length) }
}

function webAddress(value: string | undefined): string | null {
  return value && URL.canParse(value) && /^https?:/.test(value) ? new URL(value).href : null
}
