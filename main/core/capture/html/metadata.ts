import { splitNames } from '../byline.ts'
import { creditOf } from '../credit-line.ts'
import { isoDate, writtenDate } from '../dates.ts'
import { languageTag } from '../language.ts'
import { sameKey, wordCount } from '../shape.ts'
import type { Facts } from './facts.ts'
import { type Line, linkDensity } from './lines.ts'

/** What is known of the article from the page, before the text is looked at; `title` may be empty. */
export type PageMetadata = {
  title: string
  byline: string[]
  publisher: string | null
  publishedAt: string | null
  modifiedAt: string | null
  url: string | null
  language: string | null
}

const separators = /\s+[|\-–—·•»::]\s+|\s*\|\s*|\s+::\s+/u

/** Weighs what a page says of itself: structured data first, then its meta tags, its mark-up, its words. */
export function pageMetadata(facts: Facts, lines: readonly Line[], givenUrl: string | null): PageMetadata {
  const first = (...keys: string[]): string =>
    keys.map(key => facts.meta.get(key)?.[0] ?? '').find(Boolean) ?? ''
  const { json } = facts
  const publisher = publisherOf(facts, first)
  const title = titleOf(facts, lines, first, publisher)
  const url =
    webAddress(facts.canonical || first('og:url') || json.url, givenUrl) ?? webAddress(givenUrl ?? '', null)
  const published =
    json.publishedAt ??
    isoDate(
      first(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'article:published',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publication_date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.date',
        'dc.date',
        'dc.date.created',
        'date',
        'citation_publication_date',
      ),
    ) ??
    facts.times.find(time => /publish|created|pubdate|posted/i.test(time.label))?.date ??
    facts.times.find(time => !/modif|updat/i.test(time.label))?.date ??
    dateFromLines(lines, title, false) ??
    dateFromAddress(url)
  const modified =
    json.modifiedAt ??
    isoDate(
      first(
        'article:modified_time',
        'og:updated_time',
        'datemodified',
        'lastmod',
        'last-modified',
        'dcterms.modified',
      ),
    ) ??
    facts.times.find(time => /modif|updat/i.test(time.label))?.date ??
    dateFromLines(lines, title, true)
  return {
    title,
    byline: authorsOf(facts, lines, title, first, publisher),
    publisher:
      publisher ||
      nearTitle(lines, title)
        .map(line => creditOf(line.text)?.basedOn)
        .find(Boolean) ||
      null,
    publishedAt: mostExact(published, facts),
    modifiedAt: modified,
    url,
    language:
      languageTag(json.language) ??
      languageTag(facts.htmlLang) ??
      languageTag(first('content-language', 'og:locale', 'dc.language', 'language')),
  }
}

/** The same day with its time, where the page says that elsewhere. */
function mostExact(date: string | null, facts: Facts): string | null {
  if (date?.length !== 10) return date
  return (
    facts.times.find(time => time.date.startsWith(`${date}T`) && !/modif|updat/i.test(time.label))?.date ??
    date
  )
}

type First = (...keys: string[]) => string

function publisherOf(facts: Facts, first: First): string {
  const name =
    facts.json.publisher ||
    first(
      'og:site_name',
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
      'application-name',
      'citation_publisher',
    )
  return /^https?:/.test(name) || name.length > 120 ? '' : name
}

/** The headline: what the page's data and its first heading agree on, without the site's name. */
function titleOf(facts: Facts, lines: readonly Line[], first: First, publisher: string): string {
  const told =
    facts.json.title ||
    facts.microTitle ||
    first('og:title', 'twitter:title', 'parsely-title', 'dc.title', 'citation_title', 'title')
  const tops = lines.filter(line => line.level === 1).map(line => line.text)
  const tag = facts.titleTag
  const wanted = sameKey(told || tag)
  // The heading is what readers saw; it wins when it is what the page calls itself.
  const agreed = tops.find(
    text => sameKey(text).length > 3 && (wanted.includes(sameKey(text)) || sameKey(text) === wanted),
  )
  if (agreed && wordCount(agreed) > 1) return agreed
  const bare = withoutSite(told || tag, publisher)
  if (told && bare) return bare
  if (tops.length === 1 && tops[0] && wordCount(tops[0]) > 2) return tops[0]
  return bare || tops[0] || ''
}

/** "Headline - Site" and "Site | Headline" without the site. */
function withoutSite(title: string, publisher: string): string {
  const pieces = title
    .split(separators)
    .map(part => part.trim())
    .filter(Boolean)
  if (pieces.length < 2) return title.trim()
  const site = sameKey(publisher)
  const rest = site ? pieces.filter(part => sameKey(part) !== site) : pieces
  if (rest.length < pieces.length && rest.length > 0) {
    const last = title.trim().endsWith(pieces.at(-1)!) && sameKey(pieces.at(-1)!) === site
    return last
      ? title.slice(0, title.lastIndexOf(pieces.at(-1)!)).replace(/[\s|\-–—·•»:]+$/u, '')
      : rest.join(' – ')
  }
  const [head = '', ...tail] = pieces
  if (wordCount(head) >= 4 && tail.every(part => wordCount(part) <= 4)) return head
  const longest = pieces.reduce((a, b) => (wordCount(b) > wordCount(a) ? b : a))
  return /\|/.test(title) && wordCount(longest) >= 4 ? longest : title.trim()
}

function authorsOf(
  facts: Facts,
  lines: readonly Line[],
  title: string,
  first: First,
  publisher: string,
): string[] {
  const isSite = (name: string): boolean => sameKey(name) === sameKey(publisher)
  const wanted = (names: readonly string[]): string[] => {
    const people = [
      ...new Set(names.filter(name => !/^https?:|^@/.test(name)).flatMap(name => splitNames(name))),
    ]
    return people.filter(
      name => !isSite(name) && !/^(admin|editor|staff|redaktion|редакция|newsroom|news desk)$/i.test(name),
    )
  }
  const metaNames = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'byl',
    'article:author_name',
  ]
  const near = nearTitle(lines, title)
  const candidates: readonly (() => readonly string[])[] = [
    () => facts.json.authors,
    () => metaNames.flatMap(key => facts.meta.get(key) ?? []),
    () => facts.authors,
    () => near.filter(line => line.label === 'byline').map(line => line.text),
    () => near.flatMap(line => creditOf(line.text)?.names ?? []),
    () => lines.slice(-40).flatMap(line => creditOf(line.text)?.names ?? []),
    () => [first('twitter:creator')],
  ]
  for (const names of candidates) {
    const people = wanted(names())
    if (people.length > 0) return people.slice(0, 20)
  }
  return []
}

/** The lines around the headline, where bylines and dates stand. */
function nearTitle(lines: readonly Line[], title: string): Line[] {
  const key = sameKey(title)
  const at = lines.findIndex(line => line.type === 'heading' && sameKey(line.text) === key)
  return at < 0 ? lines.slice(0, 60) : lines.slice(Math.max(0, at - 4), at + 14)
}

function dateFromLines(lines: readonly Line[], title: string, updated: boolean): string | null {
  const near = nearTitle(lines, title)
  const at = near.findIndex(line => line.text === title)
  for (const [index, line] of near.entries()) {
    const found = creditOf(line.text)
    if (found?.date && found.updated === updated) return found.date
    // Beside the headline a date may share its line with the section or an unlabelled name.
    const beside = at >= 0 && index > at && index < at + 5 && line.text.length < 60 && linkDensity(line) < 0.5
    if (!updated && ((line.label === 'date' && line.text.length < 120) || beside)) {
      const date = writtenDate(line.text)
      if (date) return date
    }
  }
  return null
}

function dateFromAddress(url: string | null): string | null {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/-]|$)/.exec(url ?? '')
  return match ? isoDate(`${match[1]}-${match[2]}-${match[3]}`) : null
}

/** An http(s) address, made whole with the address the page came from; null for anything else. */
function webAddress(value: string, base: string | null): string | null {
  if (!value || value.length > 4096) return null
  try {
    const url = base ? new URL(value, base) : new URL(value)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch (error) {
    if (error instanceof TypeError) return null // no address at all: a page may say anything
    throw error
  }
}
