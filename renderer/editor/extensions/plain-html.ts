/** Elements of which not even the words are wanted. */
const NOTHING = 'script, style, xml, head, template, iframe, object, embed, svg, math, noscript, link, meta'

/**
 * Pasted HTML with what styles say of bold and italic said by elements, and nothing else of its looks. The window's
 * policy lets no style attribute take effect, so that they are read as text: Google Docs says everything by them, and
 * puts all into one bold that is none.
 */
export function plainHtml(html: string): string {
  // Before parsing: a style attribute that is parsed is a violation of the policy, reported each time.
  const quiet = html.replace(/<[^<>]*>/gu, tag => tag.replace(/\sstyle\s*=/giu, ' data-style='))
  const { body } = new DOMParser().parseFromString(quiet, 'text/html')
  for (const element of body.querySelectorAll(NOTHING)) element.remove()
  for (const element of [...body.querySelectorAll<HTMLElement>('[data-style]')]) {
    const style = element.dataset['style'] ?? ''
    delete element.dataset['style']
    const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/iu.exec(style)?.[1]?.toLowerCase()
    const isBold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
    if (weight !== undefined && !isBold && element.matches('b, strong')) {
      element.replaceWith(...element.childNodes)
      continue
    }
    if (!element.matches('span, a, font')) continue
    if (isBold) wrap(element, 'b')
    if (/(?:^|;)\s*font-style\s*:\s*italic/iu.test(style)) wrap(element, 'i')
  }
  return body.innerHTML
}

/** Puts what is in an element into another one within it. */
function wrap(element: Element, name: 'b' | 'i'): void {
  const inner = element.ownerDocument.createElement(name)
  inner.append(...element.childNodes)
  element.append(inner)
}
