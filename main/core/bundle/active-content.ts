import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { EditorContent, EditorNode } from '../../../shared/domain/draft.ts'

type Node = DefaultTreeAdapterMap['node']

/** Elements of which a page of ours has none: they run, load, or take the reader elsewhere. */
const active = new Set(
  'script iframe frame object embed applet base form image svg math audio video source track link'.split(' '),
)
const addressed = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'srcset',
  'background',
  'poster',
  'data',
  'xlink:href',
])
const harmless =
  /^(?:#|https?:|mailto:|(?:\.\.\/)?(?:sources|originals)\/|(?:\.\.\/)?(?:index|draft)\.html)/iu
/** A picture of the draft's, in the page itself. */
const picture = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]*$/iu
const runs = /^[\s\p{C}]*(?:javascript:|vbscript:|data:(?!image\/(?:png|jpeg|gif|webp)))/iu

/** What in a page of a bundle would run or load something, in a sentence; null for a page as Second Source writes them. */
export function pageProblem(html: string): string | null {
  const waiting: Node[] = [parse(html)]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) {
      const problem = elementProblem(node)
      if (problem !== null) return problem
      if (node.tagName === 'template' && 'content' in node) waiting.push(node.content)
    }
    if ('childNodes' in node) waiting.push(...node.childNodes)
  }
  return null
}

function elementProblem({ tagName, attrs }: DefaultTreeAdapterMap['element']): string | null {
  if (active.has(tagName)) return `This page was tampered with: it holds a <${tagName}>, which no bundle has.`
  for (const { name, value } of attrs) {
    if (/^on/iu.test(name)) return 'This page was tampered with: it holds a script.'
    if (name === 'http-equiv' && /refresh/iu.test(value))
      return 'This page was tampered with: it leads elsewhere by itself.'
    if (!addressed.has(name)) continue
    if (name === 'href' ? !harmless.test(value) : !picture.test(value))
      return 'This page was tampered with: it holds an address that no bundle has.'
  }
  return null
}

/** What in a draft would run when it is opened or clicked, in a sentence; null for one that holds only words. */
export function contentProblem(content: EditorContent): string | null {
  const waiting: EditorNode[] = [content.root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const url = node['url'] ?? node['src']
    if (typeof url === 'string' && runs.test(url))
      return 'The draft in it holds a link that would run a script. Nothing was taken from the bundle.'
    waiting.push(...(node.children ?? []))
  }
  return null
}
