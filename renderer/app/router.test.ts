import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftsRoute, searchRoute, sourcesRoute } from './route.ts'
import { createRouter } from './router.ts'

/** A browser history of the plainest kind. */
function fakeWindow(hash = '') {
  const entries: { state: unknown; hash: string }[] = [{ state: null, hash }]
  let at = 0
  let pop = () => {}
  const move = (by: number) => {
    if (!entries[at + by]) return
    at += by
    pop()
  }
  return {
    addresses: () => entries.map(entry => entry.hash),
    ports: {
      history: {
        get state() {
          return entries[at]?.state
        },
        pushState(state: unknown, _: string, url?: string | URL | null) {
          at += 1
          entries.splice(at, entries.length, { state, hash: String(url) })
        },
        replaceState(state: unknown, _: string, url?: string | URL | null) {
          entries[at] = { state, hash: String(url) }
        },
        back: () => move(-1),
        forward: () => move(1),
      },
      hash: () => entries[at]?.hash ?? '',
      onPop: (listener: () => void) => {
        pop = listener
        return () => {}
      },
    },
  }
}

const id = '0190d6a0-0000-7000-8000-000000000001'

test('back and forward bring the words of a search back', () => {
  const fake = fakeWindow()
  const router = createRouter(fake.ports)
  router.go(searchRoute('salt'))
  router.replace(searchRoute('salt river'))
  router.go(sourcesRoute({ id, query: 'salt river', range: [4, 8] }))
  router.back()
  assert.deepEqual(router.current(), searchRoute('salt river'))
  router.forward()
  assert.deepEqual(router.current(), sourcesRoute({ id, query: 'salt river', range: [4, 8] }))
  assert.ok(fake.addresses().every(address => !address.includes('salt')))
})

test('an address from before a reload is followed, without its words', () => {
  const router = createRouter(fakeWindow(`#/drafts/${id}`).ports)
  assert.deepEqual(router.current(), draftsRoute(id))
})

test('going where one is adds no entry', () => {
  const fake = fakeWindow()
  const router = createRouter(fake.ports)
  router.go(sourcesRoute({ id }))
  router.go(sourcesRoute({ id }))
  assert.equal(fake.addresses().length, 2)
})

test('after another notebook is opened, Back leads to no record of the one before', () => {
  const fake = fakeWindow()
  const router = createRouter(fake.ports)
  router.go(searchRoute('salt'))
  router.go(sourcesRoute({ id, query: 'salt' }))
  router.forget()
  router.back()
  assert.deepEqual(router.current(), searchRoute(''))
})
