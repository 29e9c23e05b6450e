import { isoDate } from '../dates.ts'
import { cleanLine } from '../normalise.ts'
import { readJsonLd, type Told } from './json-ld.ts'
import { attribute, childrenOf, type Document, type Element, isElement, wordsOf } from './tree.ts'

/** What a page's head, structured data and marked-up parts say, as found; judged by `metadata.ts`. */
export type Facts = {
  readonly json: Told
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly titleTag: string
  readonly htmlLang: string
  readonly canonical: string
  /** `<time datetime>` and itemprop dates in document order; `label` is its itemprop and class. */
  readonly times: readonly { readonly date: string; readonly label: string }[]
  /** Words of elements marked up as author: itemprop and rel. */
  readonly authors: readonly string[]
  readonly microTitle: string
}

/** Collects the facts in one pass over the tree, without recursion. */
export function factsOf(document: Document): Facts {
  const scripts: string[] = []
  const meta = new Map<string, string[]>()
  const times: { date: string; label: string }[] = []
  const authors: string[] = []
  const found = { titleTag: '', htmlLang: '', canonical: '', microTitle: '' }
  const waiting: Element[] = childrenOf(document).filter(isElement).reverse()
  while (waiting.length > 0) {
    const element = waiting.pop()!
    const value = (name: string): string => attribute(element, name)
    switch (element.tagName) {
      case 'html':
        found.htmlLang = value('lang') || value('xml:lang')
        break
      case 'title':
        found.titleTag ||= cleanLine(rawWords(element))
        break
      case 'script':
        if (/ld\+json/i.test(value('type'))) scripts.push(rawWords(element))
        break
      case 'link':
        if (/\bcanonical\b/i.test(value('rel'))) found.canonical ||= value('href').trim()
        break
      case 'meta': {
        const key = (value('property') || value('name') || value('itemprop') || value('http-equiv'))
          .toLowerCase()
          .trim()
        const content = cleanLine(value('content'))
        if (key && content) meta.set(key, [...(meta.get(key) ?? []), content])
        break
      }
      case 'time': {
        const date = isoDate(value('datetime'))
        if (date) times.push({ date, label: `${value('itemprop')} ${value('class')} ${value('pubdate')}` })
        break
      }
    }
    const itemprop = value('itemprop').toLowerCase()
    if (/\bauthor\b/.test(itemprop) || /\bauthor\b/i.test(value('rel'))) {
      if (element.tagName !== 'meta' && element.tagName !== 'link') authors.push(authorWords(element))
    } else if (/^date(published|modified|created)$/.test(itemprop) && element.tagName !== 'time') {
      const date = isoDate(value('content') || value('datetime') || wordsOf(element))
      if (date) times.push({ date, label: itemprop })
    } else if (/\bheadline\b/.test(itemprop))
      found.microTitle ||= cleanLine(wordsOf(element) || value('content'))
    const children = childrenOf(element).filter(isElement)
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!)
  }
  return { json: readJsonLd(scripts), meta, times, authors: authors.filter(Boolean), ...found }
}

const rawWords = (element: Element): string =>
  childrenOf(element)
    .map(child => ('value' in child ? child.value : ''))
    .join('')

/** The name inside an author's mark-up, where it has one of its own. */
function authorWords(element: Element): string {
  const waiting: Element[] = [element]
  for (let i = 0; i < waiting.length && i < 50; i++) {
    const each = waiting[i]!
    if (/\bname\b/i.test(attribute(each, 'itemprop')))
      return cleanLine(wordsOf(each) || attribute(each, 'content'))
    waiting.push(...childrenOf(each).filter(isElement))
  }
  return cleanLine(wordsOf(element))
}
