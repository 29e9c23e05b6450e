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
const tag = /<(\/?)([a-zA-Z][^\s/>]{0,60})(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g

/**
 * Drops the start tags that nest deeper than the limit, and their end tags: building the tree takes time that grows
 * with the square of the depth, and walking it would overflow the stack. A page below the limit comes back as it is.
 */
export function capDepth(html: string): string {
  let depth = 0
  let deepest = 0
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][^\s/>]*)/g)) {
    if (flat.has(match[2]!.toLowerCase())) continue
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  if (deepest <= MAX_DEPTH) return html
  depth = 0
  return html.replace(tag, (whole: string, end: string, name: string, closed: string) => {
    if (flat.has(name.toLowerCase()) || /^(script|style|title|textarea)$/i.test(name) || closed) return whole
    if (!end) return ++depth > MAX_DEPTH ? ' ' : whole
    depth--
    const dropped = depth >= MAX_DEPTH
    if (depth < 0) depth = 0
    return dropped ? ' ' : whole
  })
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

/** Every element below, in document order. */
export function* elementsBelow(node: Node | Document): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue
    yield child
    yield* elementsBelow(child)
  }
}

const wordless = new Set(['script', 'style', 'template', 'svg', 'noscript', 'head'])

/** All words below, as they stand, scripts and styles left out. */
export function wordsOf(node: Node | Document): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : ''
  if (isElement(node) && wordless.has(node.tagName)) return ''
  let words = ''
  for (const child of childrenOf(node)) words += wordsOf(child)
  return words
}
