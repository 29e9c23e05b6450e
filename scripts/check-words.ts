import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shownWords } from './steps/shown-words.ts'

/** Fails where words for a person stand in the renderer's code instead of in the catalogue, or when it saw no file. */
const renderer = join(import.meta.dirname, '..', 'renderer')
const files = globSync('**/*.{ts,tsx}', { cwd: renderer }).filter(
  path =>
    !/\.(test|fixture)\.ts$/.test(path) &&
    !readFileSync(join(renderer, path), 'utf8').includes('= defineMessages('),
)
const found = files
  .filter(path => !path.startsWith('messages'))
  .flatMap(path =>
    shownWords(path, readFileSync(join(renderer, path), 'utf8')).map(
      ({ line, words }) => `renderer/${path}:${line}: “${words}”`,
    ),
  )
if (files.length === 0) {
  console.error('No file of the renderer was looked at.')
  process.exitCode = 1
} else if (found.length > 0) {
  console.error(
    `${found.join('\n')}\nWords that the window shows belong in a words.ts, with their translations.`,
  )
  process.exitCode = 1
} else {
  console.log(`${files.length} files of the renderer show no words but those of the catalogue`)
}
