import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { asExpected } from '../failure.ts'
import { createNotebook } from '../notebook/create.ts'
import { openNotebook } from '../notebook/open.ts'

/**
 * A process that, as a user without special rights, tries to open a notebook in a read-only folder and to create one
 * there. Tells the parent what came of it.
 */
const [, , path = ''] = process.argv
for (const each of [join(path, 'notebook.sqlite'), join(path, 'originals'), path]) chmodSync(each, 0o555)
// Root may write anywhere; 65534 is nobody.
if (process.getuid?.() === 0) {
  process.setgid?.(65_534)
  process.setuid?.(65_534)
}
const attempts = {
  open: () => openNotebook({ path, passphrase: null, recoveryCode: null, now: Date.now }),
  create: () => createNotebook({ path: join(path, 'inner'), name: 'Inner', passphrase: null, now: Date.now }),
}
for (const [what, attempt] of Object.entries(attempts)) {
  try {
    await attempt()
    process.send?.({ what, code: null, sentence: 'it went through' })
  } catch (error) {
    const expected = asExpected(error)
    process.send?.({ what, code: expected?.code ?? null, sentence: expected?.message ?? String(error) })
  }
}
