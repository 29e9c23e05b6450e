import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { folderFor } from './folder-for.ts'

test('a notebook goes into a folder named after it', () => {
  assert.equal(folderFor('/home/ida/Notebooks', 'Water'), '/home/ida/Notebooks/Water.notebook')
  assert.equal(folderFor('/home/ida/Notebooks/', ' Су  сүзгісі '), '/home/ida/Notebooks/Су сүзгісі.notebook')
  assert.equal(folderFor('C:\\Users\\ida', 'Salt: who?'), 'C:\\Users\\ida\\Salt who.notebook')
})

test('a name never leads out of the folder', () => {
  fc.assert(
    fc.property(fc.string(), name => {
      const path = folderFor('/n', name)
      assert.match(path, /^\/n\/[^/\\]+\.notebook$/)
      assert.ok(!path.slice(3).startsWith('.'))
    }),
  )
})
