/**
 * The format that the sample's notes and drafts are written in: paragraphs, `# headings`, `- ` and `1. ` lists with a
 * line an item, `**strong**` words, and two signs of our own:
 *
 *     {{quote:key|“the words as the draft has them,”}}     a live quote
 *     {{cite:source key|words of its text}}                a citation of that passage
 */
export type MarkupInline =
  | { kind: 'text'; text: string; strong: boolean }
  | { kind: 'quote'; key: string; words: string }
  | { kind: 'cite'; key: string; words: string }

export type MarkupBlock =
  | { kind: 'heading'; level: number; inlines: MarkupInline[] }
  | { kind: 'paragraph'; inlines: MarkupInline[] }
  | { kind: 'list'; ordered: boolean; items: MarkupInline[][] }

/** Reads the format. Pure; throws an Error for a sign that is not closed or not known. */
export function readMarkup(text: string): MarkupBlock[] {
  return text
    .normalize('NFC')
    .split(/\n\s*\n/u)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(readBlock)
}

function readBlock(part: string): MarkupBlock {
  const heading = /^(#{1,6}) (.+)$/u.exec(part)
  if (heading) return { kind: 'heading', level: heading[1]!.length, inlines: readInlines(heading[2]!) }
  const marker = /^(- |\d+\. )/u.exec(part)?.[1]
  if (marker === undefined)
    return { kind: 'paragraph', inlines: readInlines(part.replace(/\s*\n\s*/gu, ' ')) }
  const items = part.split('\n').map(line => readInlines(line.replace(/^(- |\d+\. )/u, '').trim()))
  return { kind: 'list', ordered: marker !== '- ', items }
}

function readInlines(line: string): MarkupInline[] {
  const inlines: MarkupInline[] = []
  for (const piece of line.split(/(\{\{.*?\}\}|\*\*.+?\*\*)/u)) {
    if (piece === '') continue
    const sign = /^\{\{(quote|cite):([\w-]+)\|(.+)\}\}$/u.exec(piece)
    if (sign) inlines.push({ kind: sign[1] as 'quote' | 'cite', key: sign[2]!, words: sign[3]! })
    else if (piece.includes('{{') || piece.includes('}}'))
      throw new Error(`Not a sign of the format: ${piece}`)
    else if (piece.startsWith('**')) inlines.push({ kind: 'text', text: piece.slice(2, -2), strong: true })
    else inlines.push({ kind: 'text', text: piece, strong: false })
  }
  return inlines
}
