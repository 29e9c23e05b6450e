/** The file that lists every other, as `sha256sum -c` reads it. */
export const MANIFEST = 'SHA256SUMS'

export type Sum = { readonly path: string; readonly sha256: string }

/** One line a file: the hash, two spaces, the path. Paths of ours need no escaping. */
export const writeManifest = (sums: readonly Sum[]): string =>
  sums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')

/** The lines of a manifest, or null where one is none. A star before the path marks binary reading, and says nothing here. */
export function readManifest(text: string): Sum[] | null {
  const lines = text.split(/\r?\n/u).filter(line => line !== '')
  const sums = lines.map(line => /^([0-9a-f]{64}) [ *](.+)$/u.exec(line))
  if (sums.some(sum => sum === null)) return null
  return sums.flatMap(sum => (sum?.[1] && sum[2] ? [{ sha256: sum[1], path: sum[2] }] : []))
}
