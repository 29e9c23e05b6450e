import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '../../shared/errors.ts'
import { readPdf } from '../core/capture/pdf/pdf.ts'
import { exportPdf } from '../core/export/pdf.ts'
import { citation, hash, liveQuote, paragraph, story, words } from '../core/export/story.fixture.ts'
import { chromiumPrint } from './print-pdf.ts'

test('a draft is printed with words that can be selected, in any direction, and its footnotes', async () => {
  const draft = story([
    paragraph(words('He said: '), liveQuote('“We had 31 readings over the limit.”'), citation()),
    paragraph(words('كتب المدير رسالة')),
    paragraph(words('<script>document.body.textContent = "gone"</script>')),
  ])
  const pdf = await exportPdf(draft, chromiumPrint())
  assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-')
  const { pieces } = await readPdf(new Uint8Array(pdf), 'draft.pdf')
  const text = pieces.map(piece => piece.text).join('\n')
  for (const said of [
    'We had 31 readings over the limit.',
    'المدير',
    '<script>document',
    'Ines Hallqvist',
    'Verbatim.',
  ])
    assert.ok(text.normalize('NFKC').includes(said), `${said} in ${text}`)
  assert.ok(text.replace(/\s/gu, '').includes(hash))
})

test('without a Chromium it is said how to print', async () => {
  await assert.rejects(
    exportPdf(story([paragraph(words('x'))]), undefined),
    (error: unknown) => error instanceof AppError && /print it to PDF there/u.test(error.message),
  )
})
