import { AppError } from '../../../shared/errors.ts'
import { callCore, createCore } from '../core.ts'
import { sha256Hex } from '../vault/vault.ts'
import { QUICK_SCRYPT, testPorts } from './support.ts'

/**
 * A process that opens a notebook and captures one text after the other until it is killed or the disk is full, several
 * at once as an import does. Each acknowledged one is told to the parent: `{ sourceId, sha256 }`; an expected failure
 * too: `{ code, sentence }`, and it ends.
 */
const [, , path = '', passphrase = '', run = ''] = process.argv
const core = createCore(testPorts(path), { scryptCost: QUICK_SCRYPT })
await callCore(core, 'notebook.open', { path, passphrase: passphrase || null })
process.send?.('open')

async function importAll(lane: number): Promise<void> {
  for (let count = 0; ; count += 1) {
    const text = `Entry ${run}-${lane}-${count}\n\n${'The dredger left at four and nobody signed for the fuel. '.repeat(40)}`
    const { sourceId } = await callCore(core, 'sources.clip', { input: { from: 'text', text } })
    process.send?.({ sourceId, sha256: sha256Hex(text) })
  }
}
try {
  await Promise.all([importAll(0), importAll(1), importAll(2)])
} catch (error) {
  if (!(error instanceof AppError)) throw error
  process.send?.({ code: error.code, sentence: error.message }, () => process.exit())
}
