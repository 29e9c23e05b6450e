import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { extractAll, listPackage, statFile } from '@electron/asar'
import { archiveProblems, contentProblems, type Entry } from './package/archive-rules.ts'
import { fuseProblems } from './package/fuses.ts'
import type { Bundled } from './package/licences.ts'
import { root, runNode } from './steps/run.ts'

/**
 * Says what the packaged app in release/ holds, and fails on what it may not hold, on what is missing, and when the core in
 * it cannot clip and find. Run after `npm run package`.
 */
const archives = globSync('release/**/app.asar', { cwd: root })
const problems = archives.length === 0 ? ['release/ holds no app.asar: run npm run package first.'] : []
for (const archive of archives) problems.push(...(await problemsOf(join(root, archive))))
for (const problem of problems) process.stdout.write(`${problem}\n`)
process.exitCode = problems.length === 0 ? 0 : 1

async function problemsOf(archive: string): Promise<string[]> {
  const entries = entriesOf(archive)
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  process.stdout.write(`${archive}: ${entries.length} files, ${(size / 1024 / 1024).toFixed(1)} MB\n`)
  const folder = mkdtempSync(join(tmpdir(), 'second-source-archive-'))
  try {
    extractAll(archive, folder)
    const read = (path: string) => readFileSync(join(folder, path), 'utf8')
    const manifest = json<{ devDependencies: object }>(join(root, 'package.json'))
    const bundled = ['electron', 'renderer'].flatMap(part =>
      json<Bundled[]>(join(root, 'dist', part, 'licences.json')).map(({ name }) => name),
    )
    return [
      ...archiveProblems(entries),
      ...contentProblems(entries, read, bundled, Object.keys(manifest.devDependencies)),
      ...resourceProblems(dirname(archive)),
      ...(await fuseProblems(dirname(dirname(archive)))),
      ...(await smokeProblems(folder)),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function entriesOf(archive: string): Entry[] {
  return listPackage(archive, { isPack: false }).flatMap(listed => {
    const path = listed.replaceAll('\\', '/').replace(/^\//, '')
    const file = statFile(archive, path, false)
    return 'size' in file ? [{ path, size: file.size }] : []
  })
}

/** Runs the packaged core outside the repository, so that it finds only what it was packaged with. */
async function smokeProblems(folder: string): Promise<string[]> {
  const script = join(root, 'scripts', 'package', 'smoke.ts')
  const { code, output } = await runNode([script, folder], { cwd: folder, limit: 60_000 })
  return code === 0 ? [] : [`The packaged core does not work under plain Node:\n${output}`]
}

function resourceProblems(resources: string): string[] {
  return ['LICENSE.txt', 'THIRD-PARTY-LICENCES.txt']
    .filter(name => (statSync(join(resources, name), { throwIfNoEntry: false })?.size ?? 0) === 0)
    .map(name => `${name} is missing beside the archive`)
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
