import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import type { Draft, EditorNode, Note } from '../../../shared/domain/draft.ts'
import type { Person, Quote } from '../../../shared/domain/quote.ts'
import type { Snapshot, Source } from '../../../shared/domain/source.ts'
import { termsKinds } from '../../../shared/domain/terms.ts'
import { liveQuotes, wordCount } from '../../../shared/draft/text.ts'
import { guard } from '../../../shared/guard/guard.ts'
import { type Notebook, openNotebook } from '../notebook/open.ts'
import { verifyNotebook } from '../notebook/verify.ts'
import { readerLimits } from '../work/limits.ts'
import { createReader } from '../work/reader.ts'
import { buildSample } from './build.ts'
import { sampleSources } from './sources.ts'

const files = new URL('./files/sources/', import.meta.url)

/** One copy for all: each test only looks at it. */
suite('the sample notebook', () => {
  let folder = ''
  let notebook: Notebook
  let all: {
    sources: Source[]
    snapshots: Snapshot[]
    quotes: Quote[]
    people: Person[]
    notes: Note[]
    drafts: Draft[]
  }
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-source-sample-'))
    const path = join(folder, 'Sample.notebook')
    const reader = createReader(readerLimits)
    await buildSample(path, reader).finally(() => reader.close())
    notebook = await openNotebook({ path, passphrase: null, recoveryCode: null, now: Date.now })
    const { records } = notebook
    all = {
      sources: [...records.each('source')],
      snapshots: [...records.each('snapshot')],
      quotes: [...records.each('quote')],
      people: [...records.each('person')],
      notes: [...records.each('note')],
      drafts: [...records.each('draft')],
    }
  })
  after(async () => {
    notebook.close()
    await rm(folder, { recursive: true, force: true })
  })

  const sourceOf = (quote: Quote) => all.sources.find(({ id }) => id === quote.sourceId)
  const personNamed = (name: string) => {
    const person = all.people.find(each => each.name === name)
    assert.ok(person, name)
    return person
  }

  test('has what Welcome promises, in five languages and three scripts', () => {
    assert.ok(all.sources.length >= 24)
    assert.ok(all.quotes.length >= 38)
    assert.equal(all.people.length, 9)
    assert.equal(all.drafts.length, 1)
    const languages = new Set(all.sources.map(({ language }) => language?.split('-')[0]))
    assert.deepEqual([...languages].sort(), ['de', 'en', 'es', 'kk', 'ru'])
    const texts = all.snapshots.map(({ text }) => text).join('\n')
    for (const script of ['Latin', 'Cyrillic', 'Arabic']) {
      assert.match(texts, new RegExp(`\\p{Script=${script}}{4}`, 'u'), script)
    }
    const kinds = new Set(all.sources.map(({ kind }) => kind))
    assert.deepEqual([...kinds].sort(), ['article', 'document', 'interview', 'post'])
    for (const source of all.sources) assert.ok(source.title.length > 3 && source.language, source.title)
  })

  test('uses every file that it has, once', async () => {
    const used = sampleSources.flatMap(({ captures }) => captures.map(({ file }) => file))
    assert.deepEqual(used.sort(), (await readdir(files)).sort())
  })

  test('is a notebook like any other: originals, hashes and journal are whole', async () => {
    const report = await verifyNotebook(notebook)
    assert.deepEqual(report.problems, [])
    assert.equal(report.originals, all.snapshots.length)
    const aside = all.snapshots.flatMap(({ setAside }) => setAside.map(({ reason }) => reason))
    for (const reason of ['navigation', 'player', 'footer', 'other articles'])
      assert.ok(aside.includes(reason), reason)
  })

  test('was made in February and March 2024, each thing after what it needs', () => {
    const [first, last] = [Date.parse('2024-02-01'), Date.parse('2024-04-01')]
    const records = [
      ...all.sources,
      ...all.snapshots,
      ...all.quotes,
      ...all.people,
      ...all.notes,
      ...all.drafts,
    ]
    for (const { createdAt, updatedAt } of records) {
      assert.ok(createdAt >= first && updatedAt < last && createdAt <= updatedAt)
    }
    for (const quote of all.quotes) assert.ok(quote.createdAt > quote.capturedAt)
    assert.ok(new Set(all.snapshots.map(({ capturedAt }) => new Date(capturedAt).getUTCDate())).size > 10)
  })

  test('has one page captured three times, with a number that changed', () => {
    const source = all.sources.find(({ snapshotCount }) => snapshotCount > 1)
    assert.equal(source?.snapshotCount, 3)
    const texts = all.snapshots.filter(({ sourceId }) => sourceId === source?.id).map(({ text }) => text)
    assert.deepEqual(
      texts.map(text => /Of 62 samples, (\d+)/u.exec(text)?.[1]),
      ['29', '29', '31'],
    )
    assert.equal(all.quotes.filter(quote => quote.sourceId === source?.id).length, 7)
  })

  test('has quotes on every kind of terms, each on its very words', () => {
    for (const terms of termsKinds)
      assert.ok(all.quotes.filter(quote => quote.terms === terms).length >= 4, terms)
    for (const { anchor, snapshotId, terms, nameAs } of all.quotes) {
      const text = all.snapshots.find(({ id }) => id === snapshotId)?.text ?? ''
      assert.equal(text.slice(anchor.start, anchor.end), anchor.exact)
      assert.equal(nameAs !== '', terms === 'background', anchor.exact)
    }
    assert.ok(all.quotes.some(({ checkState }) => checkState === 'checked'))
    assert.ok(all.quotes.some(({ speakerId }) => speakerId === null))
  })

  test('has two sealed names and one in five spellings', () => {
    const sealed = all.people.filter(({ role }) => role.includes('Name sealed'))
    assert.deepEqual(sealed.map(({ name }) => name).sort(), ['Person K', 'Person R'])
    for (const { id } of sealed) {
      const open = all.quotes.filter(({ speakerId, terms }) => speakerId === id && terms === 'on-the-record')
      assert.deepEqual(open, [])
    }
    assert.equal(personNamed('Gulnar Seitkali').aliases.length, 4)
    const said = all.quotes.filter(({ speakerId }) => speakerId === personNamed('Gulnar Seitkali').id)
    assert.equal(new Set(said.map(({ terms }) => terms)).size, 4)
    assert.deepEqual(
      new Set(said.map(quote => sourceOf(quote)?.language)),
      new Set(['en', 'ru', 'kk', 'kk-Arab']),
    )
  })

  test('has a draft of ten quotations: six verbatim, two allowed, one altered, one serious', () => {
    const [draft] = all.drafts
    assert.ok(draft)
    const quotations = liveQuotes(draft.content).map(({ quoteId, text }) => {
      const quote = all.quotes.find(({ id }) => id === quoteId)
      assert.ok(quote && ['on-the-record', 'background'].includes(quote.terms), text)
      return { text, ...guard(text, quote.anchor.exact) }
    })
    const of = (state: string) => quotations.filter(quotation => quotation.state === state)
    assert.deepEqual(
      ['verbatim', 'allowed', 'altered', 'serious'].map(state => of(state).length),
      [6, 2, 1, 1],
      quotations.map(({ state, text }) => `${state}: ${text}`).join('\n'),
    )
    assert.match(of('serious')[0]?.text ?? '', /13 readings/u)
    assert.match(of('altered')[0]?.text ?? '', /asked for the numbers/u)
    const words = wordCount(draft.content)
    assert.ok(words > 400 && words < 1000, String(words))
  })

  test('names in the draft no one whose terms forbid it', () => {
    const text = JSON.stringify(all.drafts)
    assert.doesNotMatch(text, /Person [KR]\b/u)
  })

  test('cites passages that are there, of the latest capture', () => {
    const citations = nodes(all.drafts[0]?.content.root).filter(({ type }) => type === 'citation')
    assert.ok(citations.length >= 10)
    for (const { sourceId, snapshotId, start, end } of citations) {
      const source = all.sources.find(({ id }) => id === sourceId)
      assert.equal(source?.latestSnapshotId, snapshotId)
      assert.ok(Number(start) < Number(end) && Number(end) <= (source?.characters ?? 0))
    }
  })

  test('has a review that is under way: every verdict, a question that waits, and who was asked', () => {
    const { records } = notebook
    const claims = [...records.each('claim')]
    const [review, ...others] = [...records.each('review')]
    assert.deepEqual([review?.pass, review?.signed, others], [1, null, []])
    for (const verdict of ['open', 'confirmed', 'corrected', 'cannot-confirm'])
      assert.ok(
        claims.some(claim => claim.verdict === verdict),
        verdict,
      )
    const answers = claims.flatMap(({ questions }) => questions.map(({ answer }) => answer !== ''))
    assert.deepEqual(answers.sort(), [false, false, true])
    assert.deepEqual(
      new Set(claims.flatMap(({ judged }) => (judged ? [judged.by.initials] : []))),
      new Set(['TR']),
    )
    assert.deepEqual([...records.each('reply')].map(({ state, stands }) => [state, stands !== null]).sort(), [
      ['answered', true],
      ['answered', true],
      ['declined', true],
      ['waiting', false],
    ])
  })

  test('has notes that say what they are about', () => {
    const known = new Set([...all.sources, ...all.people, ...all.quotes].map(({ id }) => id))
    for (const { title, about, content } of all.notes) {
      assert.ok(title !== '' && about.length > 0 && about.every(id => known.has(id)))
      assert.ok(wordCount(content) > 40, title)
    }
  })

  test('counts as its story does: 31 of 62 over the limit, twice the 15 of the first round', () => {
    const sheet = all.sources.find(({ title }) => title.startsWith('Lead and copper results'))
    const snapshot = all.snapshots.find(({ id }) => id === sheet?.latestSnapshotId)
    const rows = (snapshot?.text ?? '').split('\n').flatMap(row => {
      const cells = row.split('|').map(cell => cell.trim())
      return /^\d+$/u.test(cells[0] ?? '') && /\d Tannery|Lane|Street/u.test(cells[2] ?? '') ? [cells] : []
    })
    assert.equal(rows.length, 62)
    assert.equal(rows.filter(cells => Number(cells[3]) > 15).length, 31)
    assert.equal(rows.find(cells => cells[2] === '18 Tannery Row')?.[3], '27.5')
  })
})

const nodes = (node: EditorNode | undefined): EditorNode[] =>
  node ? [node, ...(node.children ?? []).flatMap(nodes)] : []
