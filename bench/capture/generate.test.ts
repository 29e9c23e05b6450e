import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generatedPages } from './generate.ts'
import { benchCapture } from './run.ts'

test('generated pages are the same for a seed, and our reader takes their articles better than its peers', async () => {
  const pages = generatedPages(40, 11)
  assert.deepEqual(pages, generatedPages(40, 11))
  assert.notDeepEqual(pages, generatedPages(40, 12))
  const { rows } = await benchCapture(pages)
  const [own, ...peers] = rows
  assert.ok(own && own.f1 > 0.97, String(own?.f1))
  for (const peer of peers) assert.ok(own.f1 > peer.f1, `${peer.engine} ${peer.f1}`)
})
