import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createAnchor } from '../../shared/anchoring/create-anchor.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

/** Runs a batch from stdin: the lines answered, and the exit code. */
async function answers(command: string, input: string, file = '-') {
  const child = spawn(process.execPath, [main, command, '--batch', file])
  child.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise(done => child.on('close', done)),
  ])
  return {
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
    stderr,
    code,
  }
}

const said = 'We had 31 readings over the limit that spring, and nobody told the people on Tannery Row.'
const story = `😀 Ruth spoke first. ${said} Then she sat down.`
const quote = createAnchor(story, story.indexOf('We'), story.indexOf(' Then'))

suite('batches', { concurrency: 2 }, () => {
  test('anchor answers each line with its id, and a bad one with a sentence', async () => {
    const lines = [
      { id: 'same', quote, text: story },
      { id: 2, quote, text: `New line.\n${story}` },
      { id: 'other', quote, text: story.replace('31', '13') },
      { id: 'none', quote, text: '' },
      { id: 'bad', quote: { exact: '' }, text: story },
    ].map(line => JSON.stringify(line))
    const { lines: found, code, stderr } = await answers('anchor', `${lines.join('\r\n\n')}\nnot json`)
    assert.deepEqual(found[0], {
      id: 'same',
      state: 'exact',
      start: quote.start,
      end: quote.end,
      score: 1,
      runnerUp: null,
    })
    assert.deepEqual([found[1].id, found[1].state, found[1].start], [2, 'moved', quote.start + 10])
    assert.deepEqual([found[2].id, found[2].state], ['other', 'needs-person'])
    assert.deepEqual(found[3], {
      id: 'none',
      state: 'needs-person',
      start: null,
      end: null,
      score: 0,
      runnerUp: null,
    })
    assert.equal(found[4].id, 'bad')
    assert.match(found[4].error, /^Line 9 cannot be used: “quote\..*\.$/)
    assert.deepEqual(found[5], { error: 'Line 10 is not a JSON value.' })
    assert.equal(code, 1)
    assert.match(stderr, /2 of 10 lines/)
  })

  test('guard answers with UTF-16 offsets on both sides', async () => {
    const line = { id: 'g', quote: '😀 “We had 13\u2028readings”', passage: '“😀 We had 31\u2028readings”' }
    const { lines, code } = await answers('guard', JSON.stringify(line).replaceAll('\\u2028', '\u2028'))
    assert.equal(code, 0)
    assert.equal(lines[0].state, 'serious')
    const [change] = lines[0].changes.filter((one: { level: string }) => one.level === 'serious')
    assert.equal(change.kind, 'substituted')
    assert.deepEqual([line.quote.slice(...change.quote), line.passage.slice(...change.passage)], ['13', '31'])
    assert.deepEqual(lines[0].notices, [])
  })

  test('a file that is not there is a sentence', async () => {
    const { lines, code, stderr } = await answers('guard', '', '/nowhere/lines.jsonl')
    assert.deepEqual([lines, code], [[], 1])
    assert.match(stderr, /“lines.jsonl” cannot be read: there is no such file/)
  })
})
