import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { editorContentSchema } from '../../../shared/domain/draft.ts'
import { draftText, liveQuotes } from '../../../shared/draft/text.ts'
import { readDraft } from '../../../shared/draft/tree.ts'
import { contentOf, type Keys } from './content.ts'
import { readMarkup } from './markup.ts'
import { passageIn } from './passage-in.ts'

const keys: Keys = {
  quoteId: key => `id of ${key}`,
  passage: key => ({ sourceId: `source ${key}`, snapshotId: 's', start: 3, end: 9 }),
}
const contentIn = (text: string) => editorContentSchema.parse(contentOf(readMarkup(text), keys))

suite('the format of the sample’s notes and drafts', () => {
  test('becomes what the exporters read', () => {
    const content = contentIn(
      '## A **strong** title\n\nShe said {{quote:ruth|“We knew,”}} and\nleft.{{cite:minutes|item 4}}\n\n- one\n- two\n\n1. first',
    )
    assert.deepEqual(
      readDraft(content).map(block => block.kind),
      ['heading', 'paragraph', 'list', 'list'],
    )
    assert.equal(draftText(content), 'A strong title\nShe said “We knew,” and left.\none\ntwo\nfirst')
    assert.deepEqual(liveQuotes(content), [{ quoteId: 'id of ruth', text: '“We knew,”', block: 1 }])
    const [, paragraph] = readDraft(content)
    assert.ok(paragraph?.kind === 'paragraph')
    assert.deepEqual(paragraph.children.at(-1), {
      kind: 'citation',
      sourceId: 'source minutes',
      snapshotId: 's',
      start: 3,
      end: 9,
    })
  })

  test('takes a sign that is wrong for a mistake, not for text', () => {
    for (const text of ['{{quote:a}}', '{{quote:a|b', '{{note:a|b}}', 'a}} b']) {
      assert.throws(() => readMarkup(text), /Not a sign of the format/u, text)
    }
  })

  test('a passage is refused unless it is there exactly once', () => {
    assert.deepEqual(passageIn('We had 31 readings', '31', 'k'), [7, 9])
    assert.throws(() => passageIn('We had 31 readings', '13', 'k'), /does not have these words: 13/u)
    assert.throws(() => passageIn('31 of 31', '31', 'k'), /more than once/u)
    assert.throws(() => passageIn('31', '', 'k'), /does not have/u)
    assert.deepEqual(passageIn('caf\u00e9', 'cafe\u0301', 'k'), [0, 4])
  })
})
