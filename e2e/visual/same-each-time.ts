import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { PICTURED_AT } from './pictured-at.ts'

/**
 * Loaded before the host whose screens are pictured: the clock stands, and ids come in the same order each time, so
 * that two pictures of the same screen are the same. Never part of the app.
 */
let state = 1
/** A linear congruential generator (Numerical Recipes): ids need to differ, not to be secret here. */
function next(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state >>> 24
}
function fill<T extends ArrayBufferView>(view: T): T {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  for (let index = 0; index < bytes.length; index++) bytes[index] = next()
  return view
}

Date.now = () => PICTURED_AT
globalThis.crypto.getRandomValues = fill as Crypto['getRandomValues']
crypto.randomFillSync = fill as typeof crypto.randomFillSync
syncBuiltinESMExports()
