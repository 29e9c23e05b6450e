import type { BlockType } from '../../../../shared/domain/source.ts'
import { cleanLine } from '../normalise.ts'
import type { Piece } from '../pieces.ts'
import { allNamed, isTag, wordsIn, type XmlElement, type XmlNode } from './xml.ts'

/** What a paragraph's style makes of it, by the names that all styles go back to. */
const styles: Readonly<Record<string, Pick<Piece, 'type' | 'level'>>> = {
  Title: { type: 'heading', level: 1 },
  Subtitle: { type: 'heading', level: 2 },
  Quotations: { type: 'block-quote' },
  Caption: { type: 'caption' },
  Illustration: { type: 'caption' },
  Figure: { type: 'caption' },
  Drawing: { type: 'caption' },
}
/** Parts that hold no words of the text: what was deleted, forms, the reading beside a character. */
const passedOver = new Set(['text:tracked-changes', 'office:forms', 'text:ruby-text', 'text:sequence-decls'])
const contents = /^text:(table-of-content|illustration-index|table-index|alphabetical-index|user-index)$/
const notes: Readonly<Record<string, true>> = { 'text:note': true, 'office:annotation': true }

/**
 * The pieces of an OpenDocument text's body, in reading order; its notes follow at the end under their marks, as they
 * do in documents of other kinds, and running heads are set aside behind all.
 *
 * @param documents where its styles are said: the content, and the styles beside it
 */
export function odtPieces(body: XmlElement, documents: readonly XmlElement[]): Piece[] {
  const pieces: Piece[] = []
  const notesAtEnd: Piece[] = []
  const styleOf = styleFinder(documents)

  /** A paragraph's words; what stands in frames and notes within it goes to pieces of its own. */
  const wordsOf = (node: XmlNode, beside: Piece[]): string => {
    if (!isTag(node)) return node
    if (passedOver.has(node.name)) return ''
    if (node.name === 'text:s') return ' '
    if (node.name === 'text:tab' || node.name === 'text:line-break') return ' '
    if (node.name === 'office:annotation') {
      beside.push({ type: 'paragraph', text: commentOf(node), aside: 'comment' })
      return ''
    }
    if (node.name === 'text:note') return noteMark(node)
    if (node.name === 'draw:frame' || node.name === 'draw:text-box' || node.name.startsWith('draw:')) {
      walk(node, 'paragraph', beside)
      return ''
    }
    return node.children.map(child => wordsOf(child, beside)).join('')
  }

  const noteMark = (note: XmlElement): string => {
    const mark = `[${cleanLine(allNamed(note, 'text:note-citation').map(wordsIn).join(''))}]`
    const inside: Piece[] = []
    for (const part of allNamed(note, 'text:note-body')) walk(part, 'list-item', inside)
    const [first] = inside
    if (first) first.text = `${mark} ${first.text}`
    notesAtEnd.push(...inside)
    return mark
  }

  const walk = (within: XmlElement, type: BlockType, into: Piece[], aside?: string): void => {
    for (const node of within.children.filter(isTag)) {
      if (passedOver.has(node.name)) continue
      if (node.name === 'text:h' || node.name === 'text:p') pushParagraph(node, type, into, aside)
      else if (node.name === 'table:table-row') pushRow(node, into, aside)
      else if (node.name === 'text:list-item' || node.name === 'text:list-header')
        walk(node, 'list-item', into, aside)
      else if (contents.test(node.name)) walk(node, type, into, 'table of contents')
      else if (notes[node.name]) wordsOf(node, into)
      else if (!/^(svg|office:event|text:index-title-template|text:[a-z-]+-source$)/.test(node.name))
        walk(node, type, into, aside)
    }
  }

  const pushParagraph = (node: XmlElement, type: BlockType, into: Piece[], aside?: string): void => {
    const beside: Piece[] = []
    const text = cleanLine(wordsOf(node, beside))
    const level = Number(node.attributes['text:outline-level'] ?? 1)
    const own: Pick<Piece, 'type' | 'level'> =
      node.name === 'text:h'
        ? { type: 'heading', level }
        : (styles[styleOf(node.attributes['text:style-name'] ?? '')] ?? { type })
    // A list item that is a heading is a numbered heading.
    if (text !== '') into.push({ ...own, text, aside })
    into.push(...beside)
  }

  const pushRow = (row: XmlElement, into: Piece[], aside?: string): void => {
    const cells = row.children.filter(isTag).filter(({ name }) => name === 'table:table-cell')
    const inCells = cells.map(cell => {
      const inside: Piece[] = []
      walk(cell, 'paragraph', inside)
      return inside
    })
    const filled = inCells.filter(inside => inside.length > 0)
    // Tables that lay out a page hold paragraphs and tables of their own.
    if (filled.length < 2 || inCells.some(inside => inside.length > 3)) into.push(...inCells.flat())
    else {
      const texts = inCells.map(inside => inside.map(piece => piece.text).join(' '))
      into.push({ type: 'table-row', text: texts.join(' | '), aside })
    }
  }

  walk(body, 'paragraph', pieces)
  return [...pieces, ...notesAtEnd, ...runningHeads(documents)]
}

function commentOf(note: XmlElement): string {
  const who = allNamed(note, 'dc:creator').map(wordsIn).join(', ')
  const words = allNamed(note, 'text:p').map(wordsIn).join(' ')
  return who === '' ? words : `${who}: ${words}`
}

function runningHeads(documents: readonly XmlElement[]): Piece[] {
  const heads = documents.flatMap(document =>
    ['style:header', 'style:footer'].flatMap(place => allNamed(document, place)),
  )
  const lines = heads.flatMap(head => allNamed(head, 'text:p')).map(line => cleanLine(wordsIn(line)))
  return [...new Set(lines)]
    .filter(line => line !== '')
    .map(text => ({ type: 'paragraph', text, aside: 'running head' }))
}

/** Tells the common style behind the one that a paragraph names: "P1" is made from "Quotations". */
function styleFinder(documents: readonly XmlElement[]): (name: string) => string {
  const parents = new Map<string, string>()
  for (const document of documents)
    for (const { attributes } of allNamed(document, 'style:style')) {
      const { 'style:name': name, 'style:parent-style-name': parent, 'style:family': family } = attributes
      if (name && parent && family === 'paragraph') parents.set(name, parent)
    }
  return name => {
    let at = name
    for (let steps = 0; steps < 8 && !styles[at]; steps += 1) {
      const parent = parents.get(at)
      if (!parent) break
      at = parent
    }
    return at
  }
}
