import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Input } from '../../../shared/contract.ts'
import type { EditorContent, EditorNode } from '../../../shared/domain/draft.ts'
import type { ClaimView } from '../../../shared/domain/review.ts'
import { callCore, createCore } from '../core.ts'
import { QUICK_SCRYPT, temporaryFolder, testPorts } from './support.ts'

const article = `The weir at Halvard Mill

The keeper wrote 31 levels down each night. “The gate was open on Friday,” said Ines Marrok, who keeps the weir.

“Nobody asked me for the book,” she said. A caller said that the book was moved to the cellar.`

/** What a paragraph of a draft is written as: words, or nodes made by `live` and `cite`. */
type Written = string | EditorNode

const paragraph = (children: readonly Written[]): EditorNode => ({
  type: 'paragraph',
  version: 1,
  children: children.map(child =>
    typeof child === 'string' ? { type: 'text', version: 1, text: child } : child,
  ),
})

/** A live quote with its words as they stand in a draft. */
export const live = (quoteId: string, words: string, more: Record<string, unknown> = {}): EditorNode => ({
  type: 'live-quote',
  version: 1,
  quoteId,
  children: [{ type: 'text', version: 1, text: words }],
  ...more,
})

const contentOf = (paragraphs: readonly (readonly Written[])[]): EditorContent => ({
  root: { type: 'root', version: 1, children: paragraphs.map(paragraph) },
})

/** A notebook with a source and a draft on whose claims one can act in a word. Bugs that are logged fail the test. */
export async function reviewedDraft(t: TestContext) {
  // What is registered first is done first: the core closes before its folder goes.
  let close = () => Promise.resolve()
  t.after(() => close())
  const folder = await temporaryFolder(t)
  const ports = testPorts(folder)
  ports.preferences.write({ initials: 'TR', role: 'editor' })
  const core = createCore(ports, { scryptCost: QUICK_SCRYPT })
  close = async () => {
    await core.close()
    assert.deepEqual(ports.logged, [], 'no bug was logged')
  }
  const path = join(folder, 'Halvard.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Halvard', passphrase: null })
  const { snapshotId, sourceId } = await callCore(core, 'sources.clip', {
    input: { from: 'text', text: article },
    title: 'The weir',
  })
  const { id: draftId } = await callCore(core, 'drafts.create', { title: 'Weir' })
  const desk = () => callCore(core, 'reviews.desk', { draftId })
  const { text } = await callCore(core, 'snapshots.get', { id: snapshotId })
  return {
    core,
    path,
    ports,
    draftId,
    sourceId,
    snapshotId,
    desk,
    /** The claim of the desk that begins so. */
    claim: async (begins: string): Promise<ClaimView> => {
      const { claims } = await desk()
      const found = claims.find(claim => claim.text.startsWith(begins))
      assert.ok(found, `“${begins}” is a claim of ${JSON.stringify(claims.map(claim => claim.text))}`)
      return found
    },
    save: async (...paragraphs: readonly (readonly Written[])[]) => {
      const { revision, title } = await callCore(core, 'drafts.get', { id: draftId })
      const content = contentOf(paragraphs)
      return callCore(core, 'drafts.save', { id: draftId, revision, title, content })
    },
    /** How the contract names this claim. */
    on: async ({ id, revision }: Pick<ClaimView, 'id' | 'revision'>) => ({
      draftId,
      draftRevision: (await desk()).draft.revision,
      claimId: id,
      revision,
    }),
    start: () => callCore(core, 'reviews.start', { draftId }),
    quoteOf: (words: string, more: Partial<Input<'quotes.create'>> = {}) => {
      const start = text.indexOf(words)
      assert.ok(start >= 0, `“${words}” is in the source`)
      return callCore(core, 'quotes.create', {
        snapshotId,
        range: [start, start + words.length],
        speaker: { name: 'Ines Marrok' },
        terms: 'on-the-record',
        nameAs: '',
        tags: [],
        comment: '',
        ...more,
      })
    },
    verified: async () =>
      assert.deepEqual((await callCore(core, 'notebook.verify', {})).problems, [], 'the notebook is whole'),
  }
}
