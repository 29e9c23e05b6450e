import type { Metadata } from '../../../../shared/domain/source.ts'
import { splitNames } from '../byline.ts'
import { creditOf } from '../credit-line.ts'
import { isoDate, writtenDate } from '../dates.ts'
import { languageTag } from '../language.ts'
import type { Reasons } from '../reasons.ts'
import { sameKey, wordCount } from '../shape.ts'
import type { Facts } from './facts.ts'
import { type Found, firstFound, metaTags, timeReason } from './found.ts'
import { type Line, linkDensity } from './lines.ts'

/** What is known of the article from the page, before the text is looked at; `title` may be empty. */
export type PageMetadata = Metadata & { readonly reasons: Reasons }

const separators = /\s+[|\-–—·•»::]\s+|\s*\|\s*|\s+::\s+/u

const publishedTags = [
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
]
const modifiedTags = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
]

/** Weighs what a page says of itself: structured data first, then its meta tags, its mark-up, its words. */
export function pageMetadata(facts: Facts, lines: readonly Line[], givenUrl: string | null): PageMetadata {
  const { json, meta } = facts
  const publisher = publisherOf(facts)
  const title = titleOf(facts, lines, publisher?.value ?? '')
  const url = firstFound<string>([
    ['canonical link', () => webAddress(facts.canonical, givenUrl)],
    ...metaTags(meta, ['og:url'], content => webAddress(content, givenUrl)),
    ['JSON-LD', () => webAddress(json.url, givenUrl)],
    ['where it came from', () => webAddress(givenUrl ?? '', null)],
  ])
  const published = publishedOf(facts, lines, title.value, url?.value ?? null)
  const modified = modifiedOf(facts, lines, title.value)
  const byline = authorsOf(facts, lines, title.value, publisher?.value ?? '')
  const based = publisher ?? creditedPublisher(lines, title.value)
  const language = firstFound<string>([
    ['JSON-LD', () => languageTag(json.language)],
    ['language attribute of the page', () => languageTag(facts.htmlLang)],
    ...metaTags(meta, ['content-language', 'og:locale', 'dc.language', 'language'], languageTag),
  ])
  return {
    title: title.value,
    byline: byline?.value ?? [],
    publisher: based?.value ?? null,
    publishedAt: mostExact(published?.value ?? null, facts),
    modifiedAt: modified?.value ?? null,
    url: url?.value ?? null,
    language: language?.value ?? null,
    reasons: {
      title: title.reason,
      byline: byline?.reason,
      publisher: based?.reason,
      publishedAt: published?.reason,
      modifiedAt: modified?.reason,
      url: url?.reason,
      language: language?.reason,
    },
  }
}

const isUpdate = (label: string): boolean => /modif|updat/i.test(label)

function publishedOf(
  { json, meta, times }: Facts,
  lines: readonly Line[],
  title: string,
  url: string | null,
): Found<string> | null {
  const marked =
    times.find(time => /publish|created|pubdate|posted/i.test(time.label)) ??
    times.find(time => !isUpdate(time.label))
  return firstFound<string>([
    ['JSON-LD', () => json.publishedAt],
    ...metaTags(meta, publishedTags, isoDate),
    [timeReason(marked?.label ?? ''), () => marked?.date],
    ['date beside the headline', () => dateFromLines(lines, title, false)],
    ['address', () => dateFromAddress(url)],
  ])
}

function modifiedOf(
  { json, meta, times }: Facts,
  lines: readonly Line[],
  title: string,
): Found<string> | null {
  const marked = times.find(time => isUpdate(time.label))
  return firstFound<string>([
    ['JSON-LD', () => json.modifiedAt],
    ...metaTags(meta, modifiedTags, isoDate),
    [timeReason(marked?.label ?? ''), () => marked?.date],
    ['date beside the headline', () => dateFromLines(lines, title, true)],
  ])
}

const creditedPublisher = (lines: readonly Line[], title: string): Found<string> | null =>
  firstFound<string>([
    [
      'credit beside the headline',
      () =>
        nearTitle(lines, title)
          .map(line => creditOf(line.text)?.basedOn)
          .find(Boolean),
    ],
  ])

/** The same day with its time, where the page says that elsewhere. */
function mostExact(date: string | null, facts: Facts): string | null {
  if (date?.length !== 10) return date
  return (
    facts.times.find(time => time.date.startsWith(`${date}T`) && !/modif|updat/i.test(time.label))?.date ??
    date
  )
}

const publisherTags = [
  'og:site_name',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
  'citation_publisher',
]

function publisherOf({ json, meta }: Facts): Found<string> | null {
  const found = firstFound<string>([
    ['JSON-LD', () => json.publisher],
    ...metaTags(meta, publisherTags, name => name),
  ])
  return !found || /^https?:/.test(found.value) || found.value.length > 120 ? null : found
}

const titleTags = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'citation_title', 'title']

/** The headline: what the page's data and its first heading agree on, without the site's name. */
function titleOf(facts: Facts, lines: readonly Line[], publisher: string): Found<string> {
  const found = firstFound<string>([
    ['JSON-LD', () => facts.json.title],
    ['microdata', () => facts.microTitle],
    ...metaTags(facts.meta, titleTags, content => content),
  ])
  const told = found?.value ?? ''
  const heading = (value: string): Found<string> => ({ value, reason: 'heading of the page' })
  const tops = lines.filter(line => line.level === 1).map(line => line.text)
  const tag = facts.titleTag
  const wanted = sameKey(told || tag)
  // The heading is what readers saw; it wins when it is what the page calls itself.
  const agreed = tops.find(
    text => sameKey(text).length > 3 && (wanted.includes(sameKey(text)) || sameKey(text) === wanted),
  )
  if (agreed && wordCount(agreed) > 1) return heading(agreed)
  const bare = withoutSite(told || tag, publisher)
  if (found && bare) return { value: bare, reason: found.reason }
  if (tops.length === 1 && tops[0] && wordCount(tops[0]) > 2) return heading(tops[0])
  return bare ? { value: bare, reason: 'title of the page' } : heading(tops[0] ?? '')
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

const authorTags = [
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

function authorsOf(
  facts: Facts,
  lines: readonly Line[],
  title: string,
  publisher: string,
): Found<string[]> | null {
  const isSite = (name: string): boolean => sameKey(name) === sameKey(publisher)
  const wanted = (names: readonly string[]): string[] | null => {
    const people = [
      ...new Set(names.filter(name => !/^https?:|^@/.test(name)).flatMap(name => splitNames(name))),
    ].filter(
      name => !isSite(name) && !/^(admin|editor|staff|redaktion|редакция|newsroom|news desk)$/i.test(name),
    )
    return people.length > 0 ? people.slice(0, 20) : null
  }
  const near = nearTitle(lines, title)
  const credited = (of: readonly Line[]) => of.flatMap(line => creditOf(line.text)?.names ?? [])
  return firstFound<string[]>([
    ['JSON-LD', () => wanted(facts.json.authors)],
    ['meta tags', () => wanted(authorTags.flatMap(key => facts.meta.get(key) ?? []))],
    ['author marked up in the page', () => wanted(facts.authors)],
    ['byline in the page', () => wanted(near.filter(line => line.label === 'byline').map(line => line.text))],
    ['byline in the page', () => wanted(credited(near))],
    ['credit at the end of the page', () => wanted(credited(lines.slice(-40)))],
    ['X card (twitter:creator)', () => wanted([facts.meta.get('twitter:creator')?.[0] ?? ''])],
  ])
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
