import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SENTINEL } from '@electron/fuses/dist/constants.js'

const FUSES = 9
/** '0' in ASCII: a fuse that is off. */
const OFF = 0x30

/**
 * A folder in the shape of Electron's runtime for Linux, where the real one cannot be had: enough for electron-builder to
 * lay out the app around it and to set its fuses. It does not run, and what is packaged with it does not either.
 */
export function makeStandIn(folder: string, version: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  const program = Buffer.concat([
    Buffer.from('This is not Electron.\n'),
    Buffer.from(SENTINEL),
    Buffer.from([1, FUSES, ...new Array<number>(FUSES).fill(OFF)]),
  ])
  writeFileSync(join(folder, 'electron'), program)
  chmodSync(join(folder, 'electron'), 0o755)
  writeFileSync(join(folder, 'version'), version)
  writeFileSync(join(folder, 'LICENSE'), 'A stand-in for Electron’s licence.\n')
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'A stand-in for Chromium’s licences.\n')
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '')
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler']) writeFileSync(join(folder, name), '')
}
