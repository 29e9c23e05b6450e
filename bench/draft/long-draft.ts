import type { Page } from '@playwright/test'
import { call } from '../../e2e/seed.ts'
import { type EditorNode, emptyContent } from '../../shared/domain/draft.ts'

/** Words of a source's sentence; the draft's own sentences are made of them too. */
const vocabulary =
  'the keeper wrote down each level of water at night while nobody from the board asked for a book of readings in spring or looked behind the mill where an old gate stood open'.split(
    ' ',
  )
/** Paragraphs that hold no quotation, for each that does. */
const PLAIN = 2

/** A draft in the open notebook: so many words, so many live quotes over its length. Answers its title. */
export async function makeLongDraft(
  page: Page,
  words: number,
  quotes: number,
  seed: number,
): Promise<string> {
  const random = randomFrom(seed)
  const sentence = (length: number) => {
    const said = Array.from({ length }, () => vocabulary[Math.floor(random() * vocabulary.length)])
    return `${said.join(' ')}.`
  }
  const passages = Array.from({ length: quotes }, (_, at) => `Reading ${at + 1}: ${sentence(12)}`)
  const { snapshotId } = await call(page, 'sources.clip', {
    input: { from: 'text', text: passages.map(passage => `“${passage}” said the keeper.`).join('\n\n') },
  })
  const { text } = await call(page, 'snapshots.get', { id: snapshotId })
  const paragraphs: EditorNode[] = []
  const perParagraph = Math.max(10, Math.round(words / (quotes * (PLAIN + 1)) - 14 / (PLAIN + 1)))
  for (const passage of passages) {
    const start = text.indexOf(passage)
    const { id } = await call(page, 'quotes.create', {
      snapshotId,
      range: [start, start + passage.length],
      speaker: { name: 'Ines Marrok' },
      terms: 'on-the-record',
      nameAs: '',
      tags: [],
      comment: '',
    })
    for (let plain = 0; plain < PLAIN; plain++) paragraphs.push(paragraph(textNode(sentence(perParagraph))))
    paragraphs.push(
      paragraph(
        textNode(`${sentence(perParagraph)} `),
        { type: 'live-quote', version: 1, quoteId: id, children: [textNode(`“${passage}”`)] },
        textNode(' the keeper said.'),
      ),
    )
  }
  const title = 'The long draft'
  const draft = await call(page, 'drafts.create', { title })
  const content = emptyContent()
  content.root.children = paragraphs
  await call(page, 'drafts.save', { id: draft.id, revision: draft.revision, title, content })
  return title
}

const textNode = (text: string): EditorNode => ({ type: 'text', version: 1, text, format: 0 })
const paragraph = (...children: EditorNode[]): EditorNode => ({ type: 'paragraph', version: 1, children })

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
