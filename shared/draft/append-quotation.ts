import { type EditorContent, type EditorNode, emptyContent, LIVE_QUOTE } from '../domain/draft.ts'

/** A quotation as it is put into a draft: its words with their marks, and who said it. */
type Quotation = Readonly<{ quoteId: string; text: string; attribution: string; told: boolean }>

/** The content with the quotation as its last paragraph; an empty last paragraph is taken for it. */
export function appendQuotation(content: EditorContent, quotation: Quotation): EditorContent {
  const { quoteId, text, attribution, told } = quotation
  const live: EditorNode = {
    type: LIVE_QUOTE,
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    quoteId,
    ...(told && { told }),
    children: [textNode(text)],
  }
  const said = attribution === '' ? [] : [textNode(` ${attribution}.`)]
  const blocks = content.root.children ?? []
  const last = blocks.at(-1)
  const kept = last?.type === 'paragraph' && (last.children ?? []).length === 0 ? blocks.slice(0, -1) : blocks
  const paragraph = { ...emptyParagraph(), children: [live, ...said] }
  return { ...content, root: { ...content.root, children: [...kept, paragraph] } }
}

const emptyParagraph = (): EditorNode =>
  emptyContent().root.children?.[0] ?? { type: 'paragraph', version: 1 }

const textNode = (text: string): EditorNode => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})
