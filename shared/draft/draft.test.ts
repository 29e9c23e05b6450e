import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type EditorContent, type EditorNode, editorContentSchema, emptyContent } from '../domain/draft.ts'
import { attributedTo, attribution, UNNAMED } from './attribution.ts'
import { draftText, excerpt, liveQuotes, wordCount } from './text.ts'
import { readDraft } from './tree.ts'

const node = (type: string, children: EditorNode[] = [], rest: object = {}): EditorNode => ({
  type,
  version: 1,
  children,
  ...rest,
})
const words = (text: string, format = 0): EditorNode => ({ type: 'text', version: 1, text, format })
const content = (...children: EditorNode[]): EditorContent =>
  editorContentSchema.parse({ root: node('root', children) })

const story = content(
  node('heading', [words('The filters')], { tag: 'h2' }),
  node('paragraph', [
    words('She said '),
    node('live-quote', [words('“We '), words('knew', 2), words('”')], { quoteId: 'q1' }),
    { type: 'citation', version: 1, sourceId: 's', snapshotId: 'n', start: 1, end: 5 },
    { type: 'linebreak', version: 1 },
    node('link', [words('and left')], { url: 'https://example.org' }),
  ]),
  node(
    'list',
    [
      node('listitem', [words('one')]),
      node('listitem', [node('list', [node('listitem', [words('deeper')])], { listType: 'bullet' })]),
    ],
    { listType: 'number', start: 3 },
  ),
  node('horizontalrule'),
  node('quote', [words('aside')]),
)

describe('a draft', () => {
  it('reads as plain text, a block to a line', () => {
    assert.equal(draftText(story), 'The filters\nShe said “We knew”\nand left\none\ndeeper\naside')
    assert.equal(draftText(emptyContent()), '')
  })

  it('is read into the kinds that exporters know', () => {
    assert.deepEqual(
      readDraft(story).map(block => block.kind),
      ['heading', 'paragraph', 'list', 'rule', 'block-quote'],
    )
    const list = readDraft(story)[2]!
    assert.ok(list.kind === 'list' && list.ordered && list.start === 3 && list.items.length === 1)
    assert.equal(list.items[0]!.nested.length, 1)
  })

  it('gives its live quotes in order, formats joined', () => {
    assert.deepEqual(liveQuotes(story), [{ quoteId: 'q1', text: '“We knew”', block: 1 }])
  })

  it('keeps the text of nodes that it does not know', () => {
    const later = content(
      node('table', [
        node('row', [node('cell', [node('paragraph', [words('a')])]), node('cell', [words('b')])]),
      ]),
      node('callout', [words('mind this')]),
      words('loose'),
    )
    assert.equal(draftText(later), 'a\nb\nmind this\nloose')
  })

  it('keeps text however deep it is nested', () => {
    let deep: EditorNode = words('bottom')
    for (let depth = 0; depth < 400; depth += 1) deep = node(depth % 2 ? 'listitem' : 'list', [deep])
    assert.equal(draftText({ root: node('root', [deep]) }).trim(), 'bottom')
  })

  it('counts words in any script', () => {
    assert.equal(wordCount('We had 31 readings, Ruth’s and ours.'), 7)
    assert.equal(wordCount(''), 0)
    assert.equal(wordCount(story), 11)
    assert.ok(wordCount('我们没有说过这件事') > 3)
    assert.equal(wordCount('Біз оны көрдік'), 3)
  })

  it('has an excerpt on one line, cut between words', () => {
    assert.equal(excerpt(story, 20), 'The filters She…')
    assert.equal(excerpt(emptyContent()), '')
    assert.ok(excerpt(content(node('paragraph', [words('😀'.repeat(50))])), 20).isWellFormed())
  })
})

describe('attribution', () => {
  const spoken = { speakerName: 'Dale Whitcomb', nameAs: 'a person at the plant' } as const
  it('names on the record, describes on background, and is silent below', () => {
    assert.equal(attribution({ ...spoken, terms: 'on-the-record' }), 'Dale Whitcomb said')
    assert.equal(attribution({ ...spoken, terms: 'background' }), 'a person at the plant said')
    assert.equal(attribution({ ...spoken, terms: 'deep-background' }), '')
    assert.equal(attribution({ ...spoken, terms: 'off-the-record' }), '')
    assert.equal(attributedTo({ ...spoken, speakerName: null, terms: 'on-the-record' }), null)
  })

  it('never gives the name on background, not even when the description does', () => {
    for (const nameAs of ['', ' ', 'Dale', 'Mr. Whitcomb of the plant', 'DALE WHITCOMB', 'dale whitcomb']) {
      assert.equal(
        attributedTo({ speakerName: 'Dale Whitcomb', nameAs, terms: 'background' }),
        UNNAMED,
        nameAs,
      )
    }
  })
})
