import { inlineText } from '../../../shared/draft/text.ts'
import type { DraftBlock, DraftInline, DraftList } from '../../../shared/draft/tree.ts'
import type { Story } from './story.ts'

/** The story's words and no more, for a content system: no footnotes, a blank line between blocks. */
export function plainTextPage(story: Story, blocks: readonly DraftBlock[]): string {
  const parts = [story.title.trim(), ...blocks.map(textOf)]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`.toWellFormed()
}

function textOf(block: DraftBlock): string {
  switch (block.kind) {
    case 'rule':
      return '* * *'
    case 'list':
      return listOf(block, '')
    case 'table':
      return block.rows
        .map(row => row.map(cell => clean(cell.children).replace(/\n/gu, ' ')).join('\t'))
        .join('\n')
    case 'image':
      return imageLine(block)
    default:
      return clean(block.children)
  }
}

/** An image as a line of words: "[Image: a weir at night. Photo: the mill]". */
export const imageLine = ({ alt, caption }: { alt: string; caption: string }): string =>
  `[${[`Image: ${alt || 'no description'}`, caption].filter(part => part !== '').join('. ')}]`.replace(
    /\p{Cc}/gu,
    ' ',
  )

const listOf = (list: DraftList, margin: string): string =>
  list.items
    .map((item, index) => {
      const marker = list.ordered ? `${list.start + index}.` : '-'
      const nested = item.nested.map(inner => `\n${listOf(inner, `${margin}  `)}`).join('')
      return `${margin}${marker} ${clean(item.children)}${nested}`
    })
    .join('\n')

/** Without what a content system would trip over: control characters, spaces at the ends of lines. */
const clean = (inlines: readonly DraftInline[]): string =>
  inlineText(inlines)
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[ \u00a0]+$/gmu, '')
