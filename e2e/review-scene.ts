import { type EditorContent, type EditorNode, emptyContent, LIVE_QUOTE } from '../shared/domain/draft.ts'
import type { App } from './fixtures.ts'
import { call, setScene } from './seed.ts'

const text = (words: string): EditorNode => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** Two paragraphs, three claims: the second is a live quote of words on background. */
function contentOf(quoteId: string, said: string, last: string): EditorContent {
  const content = emptyContent()
  const paragraph = content.root.children?.[0]
  if (!paragraph) throw new Error('An empty draft has a paragraph.')
  const quote = { ...paragraph, type: LIVE_QUOTE, quoteId, children: [text(said)] }
  const first = [text('The laboratory kept its own count. '), quote, text(' said a person who worked there.')]
  content.root.children = [
    { ...paragraph, children: first },
    { ...paragraph, children: [text(last)] },
  ]
  return content
}

/** A draft to review, of three claims. `said` is the quotation of “We had 31 readings over the limit that spring”. */
export async function setDraft(app: App, said: string) {
  const { page } = app
  const { quotes } = await setScene(app)
  const { id } = await call(page, 'drafts.create', { title: 'The count' })
  const revision = async () => (await call(page, 'drafts.get', { id })).revision
  const save = async (words: string, last: string) =>
    call(page, 'drafts.save', {
      id,
      revision: await revision(),
      title: 'The count',
      content: contentOf(quotes.bench.id, words, last),
    })
  await save(said, 'Nobody sent her the number.')
  return { id, revision, save }
}
