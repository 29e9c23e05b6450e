import { isoDate } from '../dates.ts'

/** What a page's own structured data says; empty where it says nothing. */
export type Told = {
  title: string
  authors: string[]
  publisher: string
  publishedAt: string | null
  modifiedAt: string | null
  url: string
  language: string
  body: string
}

type Thing = Readonly<Record<string, unknown>>
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const articleTypes = /(Article|Report|BlogPosting|SocialMediaPosting|LiveBlogPosting|Review|Interview)$/i
const MOST_THINGS = 2000

/** A value as words: strings as they are, things by their name, the first of a list. */
function words(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return words(value[0])
  return isThing(value) ? words(value['name'] ?? value['@value'] ?? '') : ''
}

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Reads a script's JSON, forgiving what sites get wrong: comments around it, raw newlines, trailing commas. */
function parseLenient(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, '')
    .trim()
  const attempts = [text, text.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s*([\]}])/g, '$1')]
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return salvage(text)
}

/** The plain fields of JSON that is broken elsewhere. */
function salvage(text: string): Thing {
  const field = (name: string): string | undefined => {
    const match = new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.){0,2000}")`).exec(text)?.[1]
    if (!match) return undefined
    try {
      const value: unknown = JSON.parse(match.replace(/[\u0000-\u001F]+/g, ' '))
      return typeof value === 'string' ? value : undefined
    } catch (error) {
      if (error instanceof SyntaxError) return undefined
      throw error
    }
  }
  const author = /"author"\s*:\s*[[{][^}]{0,400}?"name"\s*:\s*"([^"\\]{2,100})"/.exec(text)?.[1]
  return {
    '@type': 'Article',
    headline: field('headline'),
    datePublished: field('datePublished'),
    dateModified: field('dateModified'),
    author: author ?? field('author'),
  }
}

/** All things in a JSON-LD value, those in `@graph`, `mainEntity` and arrays too; bounded, and without recursion. */
function thingsIn(value: unknown): Thing[] {
  const found: Thing[] = []
  const waiting: unknown[] = [value]
  while (waiting.length > 0 && found.length < MOST_THINGS) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_THINGS))
    else if (isThing(next)) {
      found.push(next)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'item', 'hasPart']) {
        if (typeof next[key] === 'object' && next[key] !== null) waiting.push(next[key])
      }
    }
  }
  return found
}

const isArticle = (thing: Thing): boolean => list(thing['@type']).some(type => articleTypes.test(words(type)))

/**
 * What the JSON-LD of a page tells about its article. Broken scripts are read as far as they go.
 *
 * @param scripts the contents of its `application/ld+json` scripts
 */
export function readJsonLd(scripts: readonly string[]): Told {
  const things = scripts.flatMap(script => thingsIn(parseLenient(script.slice(0, 2_000_000))))
  const byId = new Map(things.map(thing => [words(thing['@id']), thing]))
  const resolve = (value: unknown): unknown => {
    if (!isThing(value) || value['name'] !== undefined) return value
    return byId.get(words(value['@id'])) ?? value
  }
  const article = things.filter(isArticle).sort((a, b) => richness(b) - richness(a))[0]
  const page = things.find(thing => list(thing['@type']).some(type => /WebPage$/.test(words(type))))
  const site = things.find(thing =>
    list(thing['@type']).some(type => /^(WebSite|NewsMediaOrganization)$/.test(words(type))),
  )
  const main = article ?? {}
  return {
    title: words(main['headline']) || words(main['name']),
    authors: [...list(main['author']), ...list(main['creator'])]
      .map(each => words(resolve(each)))
      .filter(Boolean),
    publisher: words(resolve(list(main['publisher'])[0])) || (article ? words(site?.['name']) : ''),
    publishedAt: isoDate(words(main['datePublished'] ?? main['dateCreated'] ?? page?.['datePublished'])),
    modifiedAt: isoDate(words(main['dateModified'] ?? page?.['dateModified'])),
    url:
      words(main['url']) ||
      (isThing(main['mainEntityOfPage'])
        ? words(main['mainEntityOfPage']['@id'])
        : words(main['mainEntityOfPage'])),
    language: words(main['inLanguage']),
    body: words(main['articleBody']),
  }
}

/** Pages describe teasers too: the article is the thing that says most of itself. */
const richness = (thing: Thing): number =>
  ['headline', 'author', 'datePublished', 'publisher', 'mainEntityOfPage'].filter(
    key => thing[key] !== undefined,
  ).length +
  words(thing['articleBody']).length / 1000
