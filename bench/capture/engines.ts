import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { capture } from '../../main/core/capture/capture.ts'
import { decode } from '../../main/core/capture/decode.ts'
import type { Page } from './corpus.ts'

/** Takes the article's words from a page; rejects or throws where the engine gives up. */
export type CaptureEngine = { readonly name: string; readonly body: (page: Page) => string | Promise<string> }

/**
 * The peers run over linkedom, which is quicker than jsdom: that is to their advantage in ms a page. They are given
 * the text as our own decoder reads it.
 */
export const captureEngines: readonly CaptureEngine[] = [
  { name: 'second-source', body: ownBody },
  { name: 'readability', body: readabilityBody },
  { name: 'defuddle', body: defuddleBody },
]

/** Our blocks without captions, which are typed as such so that they can be told from the article's sentences. */
function ownBody({ bytes, url }: Page): string {
  const { text, blocks } = capture({ bytes, mediaType: 'text/html', fileName: null, url })
  return blocks
    .filter(block => block.type !== 'caption')
    .map(block => text.slice(block.start, block.end))
    .join('\n')
}

function readabilityBody(page: Page): string {
  const article = new Readability(domOf(page)).parse()
  return article?.content ? textOf(article.content) : ''
}

async function defuddleBody(page: Page): Promise<string> {
  // Without `useAsync: false` it asks other hosts where it finds no words.
  const { content } = await Defuddle(domOf(page), page.url ?? undefined, { useAsync: false })
  return textOf(content)
}

function domOf({ bytes }: Page): Document {
  return parseHTML(decode(bytes, null, true).text).document
}

const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|data|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/i

/** The words of a piece of HTML, a new line at the edges of what is not inline. */
function textOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const parts: string[] = []
  const walk = (node: ChildNode | HTMLElement) => {
    if (node.nodeType === 3) parts.push(node.textContent ?? '')
    if (node.nodeType !== 1 || /^(script|style|noscript)$/i.test(node.nodeName)) return
    const edge = INLINE.test(node.nodeName) ? '' : '\n'
    parts.push(edge)
    for (const child of node.childNodes) walk(child)
    parts.push(edge)
  }
  walk(document.body)
  return parts.join('')
}
