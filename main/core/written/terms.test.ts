import assert from 'node:assert/strict'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import type { EditorContent, EditorNode } from '../../../shared/domain/draft.ts'
import type { Terms } from '../../../shared/domain/terms.ts'
import { AppError } from '../../../shared/errors.ts'
import { callCore, createCore } from '../core.ts'
import { QUICK_SCRYPT, temporaryFolder, testPorts } from '../testing/support.ts'

const said = {
  'on-the-record': 'The lock gate was never inspected that winter',
  background: 'We had been told to count again until it fit',
  'deep-background': 'Every late report went to one drawer first',
  'off-the-record': 'the second ledger hangs behind the boiler',
} as const satisfies Record<Terms, string>
const article = Object.values(said).join('. Meanwhile. ')

async function openCore(t: TestContext) {
  const folder = await temporaryFolder(t)
  const core = createCore(testPorts(folder), { scryptCost: QUICK_SCRYPT })
  t.after(() => core.close())
  const path = join(folder, 'Kettlewick.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Kettlewick', passphrase: null })
  const input = { from: 'text', text: article } as const
  const { sourceId, snapshotId } = await callCore(core, 'sources.clip', { input })
  const { text } = await callCore(core, 'snapshots.get', { id: snapshotId })
  const quote = async (terms: Terms) => {
    const start = text.indexOf(said[terms])
    return callCore(core, 'quotes.create', {
      snapshotId,
      range: [start, start + said[terms].length],
      speaker: { name: 'Orla Brandvik' },
      terms,
      nameAs: 'a person at the lock',
      tags: [],
      comment: '',
    })
  }
  const quotes = {
    on: await quote('on-the-record'),
    background: await quote('background'),
    deep: await quote('deep-background'),
    off: await quote('off-the-record'),
  }
  const draft = await callCore(core, 'drafts.create', { title: 'The gate' })
  let { revision } = draft
  const save = async (title: string, ...children: EditorNode[]) => {
    const saved = await callCore(core, 'drafts.save', {
      id: draft.id,
      revision,
      title,
      content: page(children),
    })
    revision = saved.revision
  }
  return { core, draft, quotes, save, sourceId, snapshotId }
}

const page = (children: EditorNode[]): EditorContent => ({
  root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children }] },
})
const words = (text: string): EditorNode => ({ type: 'text', version: 1, text })
const live = (quoteId: string, text: string, more = {}): EditorNode => ({
  type: 'live-quote',
  version: 1,
  quoteId,
  ...more,
  children: [words(text)],
})
const isForbidden = (error: unknown) =>
  error instanceof AppError && error.code === 'forbidden' && !/boiler|drawer|Brandvik/u.test(error.message)

suite('terms in drafts', () => {
  test('what may not enter is refused, by whichever node it comes, and nothing of it is kept', async t => {
    const { core, draft, quotes, save, sourceId, snapshotId } = await openCore(t)
    const { off, deep } = quotes
    const cite = (start: number, end: number) => ({
      type: 'citation',
      version: 1,
      sourceId,
      snapshotId,
      start,
      end,
    })
    const hostile: readonly [string, EditorNode[], title?: string][] = [
      ['a live quote off the record', [live(off.id, '“They keep a list,”')]],
      ['told off the record', [live(off.id, 'They keep a list', { told: true })]],
      [
        'within a link',
        [{ type: 'link', version: 1, url: 'https://x.example', children: [live(off.id, 'x')] }],
      ],
      [
        'within a node nobody knows',
        [
          {
            type: 'unheard-of',
            version: 1,
            children: [{ type: 'deeper', version: 1, children: [live(off.id, 'x')] }],
          },
        ],
      ],
      ['pasted as plain words', [words(`It is said that ${said['off-the-record']}.`)]],
      [
        'in capitals, with other marks and spaces',
        [words('THE  SECOND—LEDGER “hangs” behind\u00a0the boiler')],
      ],
      [
        'cut into formats',
        [words('the second led'), { ...words('ger hangs behind'), format: 1 }, words(' the boiler')],
      ],
      [
        'in a list',
        [
          {
            type: 'list',
            version: 1,
            children: [{ type: 'listitem', version: 1, children: [words(said['off-the-record'])] }],
          },
        ],
      ],
      ['in the title', [words('Nothing.')], said['off-the-record']],
      ['under the id of an open quote', [live(quotes.on.id, said['off-the-record'])]],
      ['deep background with marks', [live(deep.id, `“${said['deep-background']}”`)]],
      [
        'deep background said to be told, with marks',
        [live(deep.id, '«Reports went to a drawer»', { told: true })],
      ],
      ['deep background as a plain quotation', [words(`“${said['deep-background']},” she said.`)]],
      ['a citation of words off the record', [cite(off.anchor.start, off.anchor.end)]],
      ['a citation of a part of deep background', [cite(deep.anchor.start + 2, deep.anchor.end - 3)]],
    ]
    for (const [name, children, title = 'The gate'] of hostile) {
      await assert.rejects(save(title, ...children), isForbidden, name)
    }
    const kept = await callCore(core, 'drafts.get', { id: draft.id })
    assert.deepEqual([kept.revision, kept.title], [1, 'The gate'])
    const removed = { ...kept, id: crypto.randomUUID(), content: page([live(off.id, 'x')]) }
    await assert.rejects(callCore(core, 'drafts.restore', { removed }), isForbidden)
  })

  test('what was agreed may be used: quotations for the record and on background, deep background told', async t => {
    const { core, draft, quotes, save } = await openCore(t)
    await save(
      'The gate',
      live(quotes.on.id, `“${said['on-the-record']},”`),
      words(' Orla Brandvik said. '),
      live(quotes.background.id, `“${said.background},”`),
      words(' a person at the lock said. '),
      live(quotes.deep.id, 'reports that came late were set aside', { told: true }),
      words('. Every late report was read twice.'),
    )
    assert.deepEqual((await callCore(core, 'drafts.breaches', {})).drafts, [])
    const { content } = await callCore(core, 'drafts.export', { id: draft.id, format: 'md' })
    assert.match(content, /Told in other words/u)
  })

  test('a name beside a quotation on background is kept, told, and does not leave the notebook', async t => {
    const { core, draft, quotes, save } = await openCore(t)
    await save('The gate', live(quotes.background.id, `“${said.background},”`), words(' said Brandvik.'))
    const { drafts } = await callCore(core, 'drafts.breaches', {})
    assert.deepEqual(drafts[0]?.breaches, [{ kind: 'named', quoteId: quotes.background.id, block: 0 }])
    for (const format of ['md', 'html'] as const) {
      await assert.rejects(callCore(core, 'drafts.export', { id: draft.id, format }), isForbidden)
    }
  })

  test('changed terms are told of every draft; it can still be worked on, and removed and brought back', async t => {
    const { core, draft, quotes, save } = await openCore(t)
    const quotation = live(quotes.on.id, `“${said['on-the-record']}”`)
    await save('The gate', quotation)
    const { id, revision } = quotes.on
    await callCore(core, 'quotes.update', { id, revision, changes: { terms: 'off-the-record' } })
    const { drafts } = await callCore(core, 'drafts.breaches', {})
    assert.deepEqual(
      drafts.map(broken => [broken.id, broken.breaches[0]?.kind]),
      [[draft.id, 'words']],
    )
    await save('The gate, later', quotation, words(' More.'))
    await assert.rejects(save('The gate', quotation, words(' '), quotation), isForbidden)
    await assert.rejects(callCore(core, 'drafts.export', { id: draft.id, format: 'html' }), isForbidden)
    const now = await callCore(core, 'drafts.get', { id: draft.id })
    const removed = await callCore(core, 'drafts.remove', { id: draft.id, revision: now.revision })
    assert.equal((await callCore(core, 'drafts.restore', { removed })).title, 'The gate, later')
  })
})
