import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './steps/run.ts'
import { shownWords } from './steps/shown-words.ts'

/**
 * Fails where words for a person stand in the code of the window, or of the desktop around it, instead of in a
 * catalogue, or when it saw no file.
 */
const speaking = ['renderer', 'main/electron']
const files = speaking
  .flatMap(folder => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
  .map(path => ({ path: path.replaceAll('\\', '/'), code: readFileSync(join(root, path), 'utf8') }))
  .filter(({ path, code }) => !/\.(test|fixture)\.ts$/.test(path) && !code.includes('defineMessages('))
const found = files.flatMap(({ path, code }) =>
  shownWords(path, code).map(({ line, words }) => `${path}:${line}: “${words}”`),
)
const unseen = speaking.filter(folder => !files.some(({ path }) => path.startsWith(folder)))
if (unseen.length > 0) {
  console.error(`No file of ${unseen.join(', ')} was looked at.`)
  process.exitCode = 1
} else if (found.length > 0) {
  console.error(`${found.join('\n')}\nWords that are shown belong in a words.ts, with their translations.`)
  process.exitCode = 1
} else {
  console.log(`${files.length} files of ${speaking.join(' and ')} show no words but those of the catalogues`)
}
