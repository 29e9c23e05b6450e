import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Fixture } from './fuzz.ts'

/** One whole file of every kind that is read: the originals here, and a page and a text in Markdown from the corpus. */
export function fixtures(): Fixture[] {
  const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  // A bomb is refused by its directory; to mutate what it unpacks to takes longer than all the others.
  const names = readdirSync(folder('./originals/')).filter(name => !name.startsWith('bomb'))
  const originals = names.map(fileName => `./originals/${fileName}`)
  return [
    ...originals,
    '../fixtures/quarry.en.html',
    '../fixtures/memo.ru.md',
    '../fixtures/hearing.en.txt',
  ].map(path => ({
    fileName: path.split('/').at(-1) ?? '',
    bytes: new Uint8Array(readFileSync(folder(path))),
  }))
}
