import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '../../../shared/errors.ts'
import { createAutosave, PAUSE, type Saved } from './autosave.ts'

type Written = { title: string }
type Sent = {
  written: Written
  revision: number
  answer: (saved: Saved) => void
  refuse: (error: unknown) => void
}

function setUp() {
  const sent: Sent[] = []
  const timers: { run: () => void; ms: number }[] = []
  const autosave = createAutosave<Written>(
    {
      save: (written, revision) =>
        new Promise((answer, refuse) => {
          sent.push({ written, revision, answer, refuse })
        }),
      later: (run, ms) => {
        const timer = { run, ms }
        timers.push(timer)
        return () => {
          const at = timers.indexOf(timer)
          if (at >= 0) timers.splice(at, 1)
        }
      },
    },
    3,
    1000,
  )
  const elapse = () => {
    for (const timer of timers.splice(0)) timer.run()
  }
  return { sent, timers, autosave, elapse }
}

const draft = (title: string): Written => ({ title })
const settle = () => new Promise<void>(done => setImmediate(done))

test('typing is gathered: one save after the pause, acknowledged by the core', async () => {
  const { sent, timers, autosave, elapse } = setUp()
  autosave.change(draft('T'))
  autosave.change(draft('Th'))
  autosave.change(draft('The'))
  assert.deepEqual(
    timers.map(timer => timer.ms),
    [PAUSE],
  )
  assert.equal(autosave.current().status, 'unsaved')
  elapse()
  assert.equal(sent.length, 1)
  assert.equal(sent[0]?.written.title, 'The')
  assert.equal(autosave.current().status, 'saving')
  assert.equal(autosave.isSaved(), false)
  sent[0]?.answer({ revision: 4, savedAt: 2000 })
  await settle()
  assert.deepEqual(autosave.current(), { status: 'saved', savedAt: 2000 })
  assert.equal(autosave.isSaved(), true)
})

test('one save is in flight at a time, and the next carries the revision it answered', async () => {
  const { sent, autosave, elapse } = setUp()
  autosave.change(draft('one'))
  elapse()
  autosave.change(draft('two'))
  elapse()
  assert.equal(sent.length, 1)
  sent[0]?.answer({ revision: 9, savedAt: 2000 })
  await settle()
  assert.equal(sent.length, 2)
  assert.equal(sent[1]?.revision, 9)
  assert.equal(sent[1]?.written.title, 'two')
  assert.notEqual(autosave.current().status, 'saved')
})

test('leaving saves at once', async () => {
  const { sent, timers, autosave } = setUp()
  autosave.change(draft('left'))
  const left = autosave.flush()
  await settle()
  assert.equal(timers.length, 0)
  assert.equal(sent[0]?.written.title, 'left')
  sent[0]?.answer({ revision: 4, savedAt: 5 })
  await left
  assert.equal(autosave.isSaved(), true)
})

test('a failed save says so, keeps the words and is tried again', async () => {
  const { sent, timers, autosave, elapse } = setUp()
  autosave.change(draft('kept'))
  elapse()
  sent[0]?.refuse(new AppError('disk', 'The disk is full.'))
  await settle()
  assert.deepEqual(autosave.current(), { status: 'failed', sentence: 'The disk is full.' })
  assert.equal(autosave.pending()?.title, 'kept')
  autosave.change(draft('kept and more'))
  assert.equal(autosave.current().status, 'failed')
  assert.equal(timers.length, 1)
  elapse()
  assert.equal(sent[1]?.written.title, 'kept and more')
  assert.equal(sent[1]?.revision, 3)
  sent[1]?.answer({ revision: 4, savedAt: 7 })
  await settle()
  assert.equal(autosave.isSaved(), true)
})

test('words written while a save fails win over those it carried', async () => {
  const { sent, autosave, elapse } = setUp()
  autosave.change(draft('old'))
  elapse()
  autosave.change(draft('new'))
  sent[0]?.refuse(new AppError('disk', 'The disk is full.'))
  await settle()
  assert.equal(autosave.pending()?.title, 'new')
})

test('a conflict sends nothing more until someone decides', async () => {
  const { sent, timers, autosave, elapse } = setUp()
  autosave.change(draft('mine'))
  elapse()
  sent[0]?.refuse(new AppError('conflict', 'This draft was changed elsewhere.'))
  await settle()
  assert.equal(autosave.current().status, 'conflict')
  autosave.change(draft('mine, longer'))
  await autosave.flush()
  assert.equal(timers.length, 0)
  assert.equal(sent.length, 1)
  assert.equal(autosave.pending()?.title, 'mine, longer')
})

test('another change goes between two saves, on the revision it then has', async () => {
  const { sent, autosave, elapse } = setUp()
  autosave.change(draft('one'))
  const seen: number[] = []
  const linked = autosave.between(async revision => {
    seen.push(revision)
    return { revision: revision + 1, savedAt: 9 }
  })
  await settle()
  sent[0]?.answer({ revision: 4, savedAt: 5 })
  await linked
  assert.deepEqual(seen, [4])
  assert.deepEqual(autosave.current(), { status: 'saved', savedAt: 9 })
  autosave.change(draft('two'))
  elapse()
  assert.equal(sent[1]?.revision, 5)
  sent[1]?.answer({ revision: 6, savedAt: 10 })
  await settle()
  await assert.rejects(
    autosave.between(() => Promise.reject(new AppError('disk', 'The disk is full.'))),
    /disk is full/,
  )
  assert.equal(autosave.isSaved(), true)
  assert.equal(autosave.revision(), 6)
})
