import { type DefaultTreeAdapterMap, parse } from 'parse5'

export type Node = DefaultTreeAdapterMap['childNode']
export type Element = DefaultTreeAdapterMap['element']
export type Document = DefaultTreeAdapterMap['document']

/** Deepest nesting that is kept, near the 512 of browsers; deeper tags are dropped and their words stay. */
const MAX_DEPTH = 256
/** Elements that never nest, or that HTML closes by itself: they do not add to the depth. */
const flat = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt html head body'.split(
    ' ',
  ),
)
/**
 * Drops the start tags that nest deeper than the limit, and their end tags: building the tree takes time that grows
 * with the square of the depth, and walking it would overflow the stack. A page below the limit comes back as it is.
 */
function capDepth(html: string): string {
  let depth = 0
  let deepest = 0
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][^\s/>]*)/g)) {
    if (flat.has(match[2]!.toLowerCase())) continue
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  if (deepest <= MAX_DEPTH) return html
  return dropDeep(html)
}

/** One pass over the tags, in time that grows with the length: a tag that never ends is left to the parser. */
function dropDeep(html: string): string {
  const kept: string[] = []
  const open = /<(\/?)([a-zA-Z][^\s/>]{0,60})/g
  let depth = 0
  let from = 0
  for (let match = open.exec(html); match; match = open.exec(html)) {
    const end = tagEnd(html, open.lastIndex)
    if (end < 0) break
    open.lastIndex = end
    if (flat.has(match[2]!.toLowerCase()) || /^(script|style|title|textarea)$/i.test(match[2]!)) continue
    const isEnd = match[1] === '/'
    const dropped = isEnd ? depth > MAX_DEPTH : depth >= MAX_DEPTH
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1
    if (!dropped) continue
    kept.push(html.slice(from, match.index), ' ')
    from = end
  }
  return kept.join('') + html.slice(from)
}

/** The position after the tag's `>`, quoted values passed over; -1 when it never ends. */
function tagEnd(html: string, from: number): number {
  const mark = /["'>]/g
  mark.lastIndex = from
  for (let match = mark.exec(html); match; match = mark.exec(html)) {
    if (match[0] === '>') return match.index + 1
    // A quotation mark opens a value only after an equals sign.
    if (!/=\s*$/.test(html.slice(Math.max(from, match.index - 8), match.index))) continue
    const close = html.indexOf(match[0], match.index + 1)
    if (close < 0) return -1
    mark.lastIndex = close + 1
  }
  return -1
}

/** The page as a tree that is safe to walk with recursion. Scripts are not run: nothing here can. */
export const parsePage = (html: string): Document => parse(capDepth(html), { scriptingEnabled: false })

export const isElement = (node: Node | Document): node is Element => 'tagName' in node

/** An attribute's value, or the empty string. */
export function attribute(element: Element, name: string): string {
  for (const each of element.attrs) if (each.name === name) return each.value
  return ''
}

/** The children; those of a `<template>` are not part of the page. */
export const childrenOf = (node: Node | Document): Node[] => ('childNodes' in node ? node.childNodes : [])

const wordless = new Set(['script', 'style', 'template', 'svg', 'noscript', 'head'])

/** All words below, as they stand, scripts and styles left out. */
export function wordsOf(node: Node | Document): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : ''
  if (isElement(node) && wordless.has(node.tagName)) return ''
  let words = ''
  for (const child of childrenOf(node)) words += wordsOf(child)
  return words
}
