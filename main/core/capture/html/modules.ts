import { weight } from '../shape.ts'
import { type Line, linkDensity } from './lines.ts'
import type { Element } from './tree.ts'

/** A line that leads elsewhere and says nothing beyond where. */
const isLink = (line: Line): boolean => linkDensity(line) >= 0.8

/** Share of a module's letters in links from which it is one of links; articles full of links have about a quarter. */
const LINKED = 0.4
/** Share of the article's letters that a module of links is below: what holds more is the article. */
const PART = 0.3
/** Letters of a paragraph from which it is prose, not the line under a headline. */
const PROSE = 240
/** Letters of a paragraph from which a colon at its end introduces what follows. */
const INTRODUCTION = 55

type Sums = { letters: number; linked: number; prose: number; lines: number; links: number; first: number }

/**
 * Finds, inside an article, the parts that are chiefly links to elsewhere, and tells which line is in one: teasers in
 * the middle, promotions at the end. A list that a sentence introduces with a colon belongs to the sentence; so does
 * one of which only some items are links.
 *
 * @param lines the page's, in reading order
 * @param inBody which of them are in the article and no furniture
 */
export function linkModules(
  lines: readonly Line[],
  root: Element | null,
  inBody: (line: Line) => boolean,
): { inModule(line: Line): boolean; isListed(line: Line): boolean } {
  const sums = new Map<Element, Sums>()
  let total = 0
  for (const [index, line] of lines.entries()) {
    if (!inBody(line)) continue
    total += line.text.length
    for (const element of line.path.slice(root ? line.path.indexOf(root) + 1 : 0))
      add(sums, element, line, index)
  }
  const modules = new Set<Element>()
  const introduced = new Set<Element>()
  for (const [element, of] of sums) {
    const list = /^(ul|ol|dl)$/.test(element.tagName)
    if (list && (introduces(lines[of.first - 1]) || of.links * 2 <= of.lines)) introduced.add(element)
    else if (isModule(element, of, total)) modules.add(element)
  }
  const blurbs = blurbsOf(lines.filter(inBody))
  return {
    inModule: line =>
      blurbs.has(line) || (line.path.some(element => modules.has(element)) && !isIn(line, introduced)),
    isListed: line => isIn(line, introduced),
  }
}

/** Teasers in a row, however they are boxed: a linked headline and a line or two about it, and again. */
function blurbsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  let run: Line[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const [headline, blurb] = [lines[at], lines[at + 1]]
    if (headline && blurb && isLink(headline) && !isLink(blurb) && isBlurb(blurb)) {
      run.push(blurb)
      at += 1
      if (run.length >= 2) for (const line of run) found.add(line)
    } else run = []
  }
  return found
}

const isBlurb = (line: Line): boolean =>
  line.type !== 'heading' && line.type !== 'table-row' && weight(line.text) < PROSE

const isIn = (line: Line, elements: ReadonlySet<Element>): boolean =>
  line.path.some(element => elements.has(element))

function add(sums: Map<Element, Sums>, element: Element, line: Line, index: number): void {
  const of = sums.get(element) ?? { letters: 0, linked: 0, prose: 0, lines: 0, links: 0, first: index }
  of.letters += line.text.length
  of.linked += line.linked
  of.lines += 1
  if (isLink(line)) of.links += 1
  else if (weight(line.text) >= PROSE) of.prose += line.text.length
  sums.set(element, of)
}

const isModule = (element: Element, of: Sums, total: number): boolean =>
  !/^(p|li|td|tr|table|tbody|blockquote|h[1-6]|dd|dt)$/.test(element.tagName) &&
  of.links >= 2 &&
  of.linked >= of.letters * LINKED &&
  of.prose < of.letters * LINKED &&
  of.letters < total * PART

/** Whether a line is a sentence that announces what follows it. */
const introduces = (line: Line | undefined): boolean =>
  line !== undefined && weight(line.text) >= INTRODUCTION && /[:：]$/.test(line.text) && !isLink(line)
