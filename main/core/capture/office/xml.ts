import { Parser } from 'htmlparser2'
import { AppError } from '../../../../shared/errors.ts'

/** An element of an XML document, or a stretch of its words. */
export type XmlNode = XmlElement | string
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
}

/** Deepest nesting and most elements of a document that someone wrote. */
const DEEPEST = 200
const MOST_ELEMENTS = 3_000_000

/**
 * Reads XML as a tree that is safe to walk with recursion. Declarations are passed over: no entity but XML's own five
 * means anything, so none can grow.
 *
 * @throws AppError `unreadable` for what nests or repeats as no document does
 */
export function parseXml(xml: string, name: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let elements = 0
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        elements += 1
        if (open.length > DEEPEST || elements > MOST_ELEMENTS)
          throw new AppError(
            'unreadable',
            `${name} nests or repeats its parts as no document does. Nothing was taken from it.`,
          )
        const element: XmlElement = { name: tag, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext(words) {
        open.at(-1)?.children.push(words)
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  return root
}

export const isTag = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The elements of that name below, in document order, not looking into those found. */
export function allNamed(within: XmlElement, name: string): XmlElement[] {
  return within.children
    .filter(isTag)
    .flatMap(child => (child.name === name ? [child] : allNamed(child, name)))
}

/** All words below, as they stand. */
export const wordsIn = (node: XmlNode): string => (isTag(node) ? node.children.map(wordsIn).join('') : node)
