import type { BlockType } from '../../../../shared/domain/source.ts'
import { languageTag } from '../language.ts'
import { cleanLine, hasWords } from '../normalise.ts'
import { attribute, childrenOf, type Document, type Element, isElement, type Node, wordsOf } from './tree.ts'
import { labelOf, wordless, zoneOf } from './zones.ts'

/** One block-level stretch of words of a page, in reading order, with what stands around it. */
export type Line = {
  readonly type: BlockType
  readonly text: string
  readonly level: number | undefined
  readonly lang: string | undefined
  /** From the page's root down to the element that holds the words. */
  readonly path: readonly Element[]
  /** Code units of `text` inside links that lead elsewhere. */
  readonly linked: number
  /** Code units of `text` in bold. */
  readonly bold: number
  /** The outermost element that says it is furniture, with its reason; whether it counts is decided later. */
  readonly zones: readonly (readonly [Element, string])[]
  readonly label: 'caption' | 'byline' | 'date' | null
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr img picture center-inline'.split(
    ' ',
  ),
)
const headings: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
/** Cells that hold this much, or blocks of their own, are layout rather than a row of data. */
const LAYOUT_CELL = 240

type Frame = {
  readonly path: Element[]
  readonly zones: (readonly [Element, string])[]
  type: BlockType
  level: number | undefined
  lang: string | undefined
  label: Line['label']
}

/** Collects the lines of a page. Recursion is safe: the tree's depth was limited when it was parsed. */
export function linesOf(document: Document | Node): Line[] {
  const lines: Line[] = []
  let words: string[] = []
  let linked = 0
  let bold = 0

  const flush = (frame: Frame): void => {
    const text = cleanLine(words.join(''))
    const inLinks = linked
    const inBold = bold
    words = []
    linked = 0
    bold = 0
    if (!text || !hasWords(text)) return
    lines.push({
      type: frame.type,
      text,
      level: frame.type === 'heading' ? frame.level : undefined,
      lang: frame.lang,
      path: frame.path,
      linked: Math.min(inLinks, text.length),
      bold: Math.min(inBold, text.length),
      zones: frame.zones,
      label: frame.label,
    })
    // What follows a list item's or a turn's first line in the same element is still of its type.
  }

  /** A line that only leads elsewhere ends at its break: those below it are others. */
  const isAllLinked = (): boolean => linked > 0 && linked >= words.join('').trim().length

  const walk = (node: Node, frame: Frame, inLink: boolean, inBold: boolean): void => {
    if (node.nodeName === '#text') {
      const value = 'value' in node ? node.value : ''
      words.push(value)
      if (inLink) linked += value.trim().length
      if (inBold) bold += value.trim().length
      return
    }
    if (!isElement(node) || wordless.has(node.tagName)) return
    const tag = node.tagName
    if (tag === 'br') {
      if (breaksParagraph(node, words) || isAllLinked()) flush(frame)
      else words.push(' ')
      return
    }
    if (tag === 'rt' || tag === 'rp') return // the reading of a ruby: the base text is the text
    if (inline.has(tag) && (!zoneOf(node) || isPartOfSentence(node))) {
      const link = tag === 'a' && /^(?!#|javascript:|$)/i.test(attribute(node, 'href').trim())
      if (tag === 'img') words.push(' ')
      for (const child of childrenOf(node))
        walk(child, frame, inLink || link, inBold || tag === 'b' || tag === 'strong')
      return
    }
    flush(frame)
    const inner = frameOf(node, frame)
    if (tag === 'tr' && isDataRow(node)) pushRow(node, inner)
    else if (tag === 'pre') pushLines(node, inner)
    else for (const child of childrenOf(node)) walk(child, inner, inLink, inBold)
    flush(inner)
  }

  const pushRow = (row: Element, frame: Frame): void => {
    const cells = childrenOf(row).filter(cell => isElement(cell) && /^t[dh]$/.test(cell.tagName))
    const texts = cells.map(cell => cleanLine(wordsOf(cell)))
    const links = cells.reduce((sum, cell) => sum + linkLength(cell), 0)
    words = [texts.length > 1 ? texts.join(' | ') : (texts[0] ?? '')]
    linked = links
    flush({ ...frame, type: texts.filter(Boolean).length > 1 ? 'table-row' : frame.type })
  }

  const pushLines = (pre: Element, frame: Frame): void => {
    for (const line of wordsOf(pre).split('\n')) {
      words = [line]
      flush(frame)
    }
  }

  const start: Frame = {
    path: [],
    zones: [],
    type: 'paragraph',
    level: undefined,
    lang: undefined,
    label: null,
  }
  for (const child of 'tagName' in document ? [document] : childrenOf(document))
    walk(child, start, false, false)
  flush(start)
  return lines
}

/** What an element makes of the lines inside it. */
function frameOf(element: Element, outer: Frame): Frame {
  const tag = element.tagName
  const zone = zoneOf(element)
  const frame: Frame = {
    path: [...outer.path, element],
    zones: zone ? [...outer.zones, [element, zone]] : outer.zones,
    type: outer.type,
    level: outer.level,
    lang: languageTag(attribute(element, 'lang')) ?? outer.lang,
    label: labelWithin(element) ?? outer.label,
  }
  const level = headings[tag]
  if (level) return { ...frame, type: 'heading', level }
  if (tag === 'li' || tag === 'dd' || tag === 'dt') frame.type = 'list-item'
  else if (tag === 'blockquote') frame.type = 'block-quote'
  else if (tag === 'figcaption' || tag === 'caption' || frame.label === 'caption') frame.type = 'caption'
  else if (tag === 'figure' && outer.type === 'paragraph') frame.type = 'caption'
  else if (tag === 'table' || tag === 'td') frame.type = outer.type === 'caption' ? 'paragraph' : outer.type
  return frame
}

/** Code units of text beside an element that make it part of a sentence, whatever its class name says of it. */
const RUNNING_TEXT = 25

/** Whether an element that calls itself a pop-up, a tooltip or a tag is a word of the sentence around it. */
function isPartOfSentence(element: Element): boolean {
  if (zoneOf(element) === 'hidden' || !element.parentNode) return false
  let beside = 0
  for (const node of childrenOf(element.parentNode as Element)) {
    if (node.nodeName === '#text' && 'value' in node) beside += node.value.trim().length
    if (beside >= RUNNING_TEXT) return true
  }
  return false
}

/** Code units that a byline, a date or a caption has at the most: what holds more only speaks of its author or date. */
const LABELLED = { byline: 300, date: 300, caption: 1200 } as const

function labelWithin(element: Element): Line['label'] {
  const label = labelOf(element)
  return label && !holdsMoreThan(element, LABELLED[label]) ? label : null
}

function holdsMoreThan(element: Element, most: number): boolean {
  let left = most
  const look = (node: Node): boolean => {
    if (node.nodeName === '#text' && 'value' in node) left -= node.value.trim().length
    return left < 0 || (isElement(node) && !wordless.has(node.tagName) && childrenOf(node).some(look))
  }
  return look(element)
}

/** Two breaks in a row are a paragraph's end; so is one after the end of a sentence or after a short line. */
function breaksParagraph(br: Element, words: readonly string[]): boolean {
  const siblings = br.parentNode ? childrenOf(br.parentNode as Element) : []
  // Looking up each of thousands of breaks would take the square of their number.
  if (siblings.length > 2000) return true
  let next = siblings.indexOf(br) + 1
  while (next < siblings.length && siblings[next]?.nodeName === '#text' && !wordsOf(siblings[next]!).trim())
    next++
  if (siblings[next]?.nodeName === 'br') return true
  const line = words.join('')
  // Addresses, verses, lists and credits; mail that was wrapped at its usual width runs on.
  if (line.trim() !== '' && line.trim().length < 56) return true
  return /[.!?…。！？؟]["'”’»」）)]*\s*$/u.test(line)
}

function isDataRow(row: Element): boolean {
  const cells = childrenOf(row).filter(isElement)
  return cells.every(cell => {
    const words = wordsOf(cell)
    if (words.trim().length > LAYOUT_CELL) return false
    return !hasBlocks(cell, 2)
  })
}

/** Whether a cell holds tables, lists, headings or more paragraphs than one. */
function hasBlocks(cell: Element, most: number): boolean {
  let paragraphs = 0
  const look = (node: Element): boolean => {
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue
      if (/^(table|ul|ol|h[1-6]|blockquote|article|section)$/.test(child.tagName)) return true
      if (/^(p|div)$/.test(child.tagName) && ++paragraphs >= most) return true
      if (look(child)) return true
    }
    return false
  }
  return look(cell)
}

function linkLength(node: Node): number {
  if (!isElement(node)) return 0
  if (node.tagName === 'a') return wordsOf(node).trim().length
  return childrenOf(node).reduce((sum, child) => sum + linkLength(child), 0)
}

/** Share of a line's letters that lead elsewhere, 0 to 1. */
export const linkDensity = (line: Line): number =>
  line.text.length === 0 ? 0 : line.linked / line.text.length
