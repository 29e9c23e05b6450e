/** One file of the archive: its path with forward slashes, its size in bytes. */
export type Entry = { readonly path: string; readonly size: number }

/** All files together, unpacked. Measured at 7 MB with every font; twice that would want a reason. */
export const MAX_ARCHIVE_BYTES = 16 * 1024 * 1024

/** Without these it cannot work. */
const required = [
  'package.json',
  'dist/electron/main.js',
  'dist/electron/core.js',
  'dist/electron/preload.cjs',
  'dist/electron/search-worker.js',
  'dist/electron/capture-worker.js',
  'dist/electron/files/sources/plate.txt',
  'dist/renderer/index.html',
]

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\.(ts|tsx|mts|cts|jsx)$/, 'is a source'],
  [/\.map$/, 'is a source map'],
  [/(^|\/)node_modules\//, 'is a package, which should be bundled'],
  [/(^|[./-])(test|spec)\.[a-z]+$/, 'is a test'],
  [/(^|\/)(e2e|fixtures|testing|__tests__|bench|samples?)\//, 'is for tests'],
  [/(^|\/)odd-worker/, 'is for tests'],
  [/(^|\/)(licences\.json|tsconfig[^/]*|\.[^/]+)$/, 'is for building'],
]

/** What is wrong with what the archive holds; empty when nothing is. */
export function archiveProblems(entries: readonly Entry[]): string[] {
  const paths = new Set(entries.map(({ path }) => path))
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  return [
    ...required.filter(path => !paths.has(path)).map(path => `${path} is missing`),
    ...entries.flatMap(({ path }) =>
      forbidden.filter(([pattern]) => pattern.test(path)).map(([, what]) => `${path} ${what}`),
    ),
    ...(size > MAX_ARCHIVE_BYTES ? [`The archive holds ${size} bytes, more than ${MAX_ARCHIVE_BYTES}`] : []),
  ]
}

/** What is wrong inside the scripts and in package.json. `read` gives a file's text. */
export function contentProblems(
  entries: readonly Entry[],
  read: (path: string) => string,
  builtOf: readonly string[],
  devDependencies: readonly string[],
): string[] {
  const scripts = entries.filter(({ path }) => /\.(c?js|css)$/.test(path))
  const development = new Set(devDependencies)
  const manifest = JSON.parse(read('package.json')) as Record<string, unknown>
  return [
    ...scripts
      .filter(({ path }) => /\/[/*][#@] ?sourceMappingURL=/.test(read(path)))
      .map(({ path }) => `${path} names a source map`),
    ...builtOf
      .filter(name => development.has(name))
      .map(name => `${name} is bundled, but a development dependency`),
    ...['devDependencies', 'scripts']
      .filter(key => key in manifest)
      .map(key => `package.json still has ${key}`),
  ]
}
