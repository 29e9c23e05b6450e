import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { sentenceFor } from '../../shared/errors.ts'
import { runBrowserHost } from './start.ts'

/** The browser host by itself: `node main/browser-host/main.ts [--port N] [--no-open] [--site FOLDER]`. */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    open: { type: 'boolean', default: true },
    site: { type: 'string' },
  },
  allowNegative: true,
})

const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

try {
  await runBrowserHost({
    version: manifest.version,
    port: values.port === undefined ? undefined : Number(values.port),
    open: values.open,
    say: line => process.stdout.write(`${line}\n`),
    staticFolder: values.site,
  })
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`)
  process.exitCode = 1
}
