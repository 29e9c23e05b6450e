import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { capture } from './capture.ts'
import { brokenInvariants } from './pieces.ts'

const expectedSchema = z.object({
  title: z.string(),
  byline: z.array(z.string()),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  modifiedAt: z.string().nullable().optional(),
  url: z.string().optional(),
  language: z.string(),
  kind: z.string(),
  headings: z.array(z.string()),
  captions: z.number(),
  types: z.array(z.string()).optional(),
  /** Stand in the text. */
  body: z.array(z.string()),
  /** Stand in what was set aside, and not in the text. */
  aside: z.array(z.string()),
  /** Stand nowhere. */
  nowhere: z.array(z.string()),
})

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url))
const names = readdirSync(folder).filter(name => !name.endsWith('.json'))

test('there are fixtures', () => assert.ok(names.length >= 10))

for (const fileName of names) {
  test(`${fileName} is read as a careful reader would`, () => {
    const expectedFile = `${folder}${fileName.replace(/\.[a-z]+$/, '')}.json`
    const expected = expectedSchema.parse(JSON.parse(readFileSync(expectedFile, 'utf8')))
    const read = capture({
      bytes: readFileSync(`${folder}${fileName}`),
      mediaType: null,
      fileName,
      url: null,
    })
    const blocks = read.blocks.map(block => ({ ...block, words: read.text.slice(block.start, block.end) }))
    const asides = read.setAside.map(each => each.text).join('\n')

    assert.deepEqual(brokenInvariants(read.text, read.blocks), [])
    const { title, byline, publisher, publishedAt, language } = read.metadata
    assert.deepEqual(
      { title, byline, publisher, publishedAt, language, kind: read.kind },
      {
        title: expected.title,
        byline: expected.byline,
        publisher: expected.publisher,
        publishedAt: expected.publishedAt,
        language: expected.language,
        kind: expected.kind,
      },
    )
    if (expected.modifiedAt) assert.equal(read.metadata.modifiedAt, expected.modifiedAt)
    if (expected.url) assert.equal(read.metadata.url, expected.url)
    assert.deepEqual(
      blocks.filter(block => block.type === 'heading').map(block => block.words),
      expected.headings,
    )
    assert.equal(blocks.filter(block => block.type === 'caption').length, expected.captions, 'captions')
    if (expected.types)
      assert.deepEqual(
        blocks.map(block => block.type),
        expected.types,
      )
    for (const words of expected.body) assert.ok(read.text.includes(words), `not in the text: ${words}`)
    for (const words of expected.aside) {
      assert.ok(asides.includes(words), `not set aside: ${words}`)
      assert.ok(!read.text.includes(words), `in the text: ${words}`)
    }
    for (const words of expected.nowhere) assert.ok(!`${read.text}\n${asides}`.includes(words), words)
  })
}
