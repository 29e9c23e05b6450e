import { endsAsSentence, weight } from '../shape.ts'
import { type Line, linkDensity } from './lines.ts'
import { attribute, childrenOf, type Element, isElement } from './tree.ts'

/** A paragraph counts for no more than this, so that one wall of text does not decide. */
const MOST_PER_LINE = 700
/** Least share of the page's prose that a place named "article" must hold to be believed. */
const NAMED_SHARE = 0.35

/** How much a line speaks for the place it stands in: the weight of prose, 0 for labels, links and furniture. */
function proseWeight(line: Line): number {
  if (line.type === 'heading' || line.type === 'table-row' || line.label) return 0
  const size = weight(line.text)
  if (size < 50 || linkDensity(line) > 0.4) return 0
  const sentence = endsAsSentence(line.text) ? 1 : 0.4
  const listed = line.type === 'list-item' || line.type === 'caption' ? 0.3 : 1
  return Math.min(size, MOST_PER_LINE) * sentence * listed
}

/** The reasons that hold whatever the share of the prose below: readers' comments can outweigh an article. */
const always = /^(comments|hidden|cookie notice)$/

/** Prose below each element, and the whole. Furniture counts for nothing, unless the page's prose is chiefly in it. */
export type Mass = { readonly of: Map<Element, number>; readonly total: number }

function massOf(lines: readonly Line[], worth: (line: Line) => number): Mass {
  const of = new Map<Element, number>()
  let total = 0
  for (const line of lines) {
    const value = worth(line)
    if (value === 0) continue
    total += value
    for (const element of line.path) of.set(element, (of.get(element) ?? 0) + value)
  }
  return { of, total }
}

/**
 * The furniture zone that a line is in, or null. A zone that holds most of the page's prose is not furniture,
 * whatever its name says; nor is one that holds the headline.
 */
export function zoneJudge(lines: readonly Line[], title: string): (line: Line) => string | null {
  const all = massOf(lines, proseWeight)
  const lasting = massOf(lines, line =>
    line.zones.some(([, reason]) => always.test(reason)) ? 0 : proseWeight(line),
  )
  const titles = new Set<Element>()
  const firstTitle = lines.find(line => line.level === 1 && line.text === title)
  if (firstTitle) for (const element of firstTitle.path) titles.add(element)
  return line => {
    for (const [element, reason] of line.zones) {
      const share = (mass: Mass): number => (mass.of.get(element) ?? 0) / Math.max(1, mass.total)
      if (reason !== 'hidden' && titles.has(element)) continue
      if (always.test(reason) ? share(all) < 0.85 : share(lasting) < 0.45) return reason
    }
    return null
  }
}

const bodyNames =
  /(^|[\s_-])(article|story|post|entry|news|content|page|main|single|text)[-_]{0,2}(article-?)?(body|content|text|copy)([\s_-]|$)|articlebody|storybody|entrycontent|postcontent/i

/** How strongly an element says of itself that it holds the article: 3, 2, 1 or 0. */
function namedAs(element: Element): number {
  if (/\barticleBody\b/i.test(attribute(element, 'itemprop'))) return 3
  if (bodyNames.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 300))) return 2
  if (element.tagName === 'article' || attribute(element, 'role') === 'article') return 2
  if (element.tagName === 'main' || attribute(element, 'role') === 'main') return 1
  return 0
}

/**
 * The element that holds the article: the place that names itself so and holds enough of the prose, then down to
 * the deepest element that still holds nearly all of it. Null when the page has no prose to go by.
 *
 * @param known words of the article from the page's own data (JSON-LD `articleBody`), or ''
 */
export function articleRoot(
  lines: readonly Line[],
  zone: (line: Line) => string | null,
  known: string,
): Element | null {
  let mass = massOf(lines, line => (zone(line) ? 0 : proseWeight(line)))
  if (known.length > 300) {
    const words = squeeze(known)
    const told = massOf(lines, line =>
      words.includes(squeeze(line.text)) && !zone(line) ? proseWeight(line) : 0,
    )
    if (told.total > mass.total * 0.2 && told.total > 300) mass = told
  }
  if (mass.total === 0) return null
  const start = namedRoot(lines, mass)
  return descend(lines, mass, start)
}

const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** The best of the elements that name themselves the article's; several of one name count together. */
function namedRoot(lines: readonly Line[], mass: Mass): Element | null {
  let best: { element: Element; score: number } | null = null
  for (const [element, held] of mass.of) {
    const named = namedAs(element)
    const share = held / mass.total
    if (named === 0 || share < NAMED_SHARE) continue
    const score = share + named * 0.08
    if (!best || score > best.score + 1e-9) best = { element, score }
  }
  // Among nested places of equal worth the outer one came first; what names itself the article decides.
  return best?.element ?? lines[0]?.path[0] ?? null
}

/** Down to the deepest element that holds at least nine tenths of the start's prose, or a clear majority of a page's. */
function descend(lines: readonly Line[], mass: Mass, start: Element | null): Element | null {
  let root = start
  for (;;) {
    const held = root ? (mass.of.get(root) ?? 0) : mass.total
    let next: Element | null = null
    let most = 0
    for (const line of lines) {
      const at = root ? line.path.indexOf(root) : -1
      if (root && at < 0) continue
      const child = line.path[at + 1]
      const value = child ? (mass.of.get(child) ?? 0) : 0
      if (child && value > most) {
        most = value
        next = child
      }
    }
    const enough = root && namedAs(root) > 0 ? 0.92 : 0.75
    if (!next || most < held * enough || /^(p|li|blockquote|td|tr|span|h[1-6])$/.test(next.tagName))
      return root
    if (hasPeers(next, mass)) return root
    root = next
  }
}

/** Least weight of prose in another part of the same make for the two to be parts of one article. */
const PEER = 60

/** Whether beside it stand parts of the same make with prose of their own: sections of one article. */
function hasPeers(element: Element, mass: Mass): boolean {
  const parent = element.parentNode
  if (!parent) return false
  const make = makeOf(element)
  return childrenOf(parent as Element).some(
    other =>
      other !== element &&
      isElement(other) &&
      other.tagName === element.tagName &&
      makeOf(other) === make &&
      (mass.of.get(other) ?? 0) >= PEER,
  )
}

/** The class name that a part was made with; the words after the first tell its parts apart. */
const makeOf = (element: Element): string => attribute(element, 'class').trim().split(/\s+/)[0] ?? ''
