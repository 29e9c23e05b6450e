import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One package whose code or font is in the archive. `identifier` is its SPDX expression; `text` its licence, in full. */
export type Bundled = {
  readonly name: string
  readonly version: string
  readonly identifier: string | null
  readonly text: string | null
}

/**
 * Licences that may ship. All are permissive but the MPL, whose copyleft ends at its own files: the notice says where they
 * are from, and what was changed in them.
 */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-1.1',
  'MPL-2.0',
  'OFL-1.1',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
])

/** Whether something under this SPDX expression may ship: of a choice (OR) one must do, of a sum (AND) all. */
export function mayShip(expression: string | null): boolean {
  if (!expression) return false
  const plain = expression.replace(/[()]/g, ' ').trim()
  // AND binds more tightly than OR; nested choices inside a sum are rare enough to be looked at by a person.
  if (/\(/.test(expression) && /\bAND\b/.test(expression))
    return plain.split(/\s+(?:AND|OR)\s+/).every(isAllowed)
  return plain.split(/\s+OR\s+/).some(choice => choice.split(/\s+AND\s+/).every(isAllowed))
}

const isAllowed = (identifier: string): boolean => allowed.has(identifier.trim())

/** What keeps the packages from shipping: a licence that is not allowed, unknown, or without its text. */
export function licenceProblems(packages: readonly Bundled[]): string[] {
  return packages.flatMap(({ name, version, identifier, text }) => [
    ...(mayShip(identifier)
      ? []
      : [`${name} ${version} may not ship: its licence is ${identifier ?? 'unknown'}.`]),
    ...(text?.trim() ? [] : [`${name} ${version} comes without the text of its licence (${identifier}).`]),
  ])
}

/** The notice that ships: each package with its licence's text, equal texts once. */
export function notice(packages: readonly Bundled[]): string {
  const byText = new Map<string, Bundled[]>()
  for (const bundled of packages) {
    const text = (bundled.text ?? '').replaceAll('\r\n', '\n').trim()
    byText.set(text, [...(byText.get(text) ?? []), bundled])
  }
  const sections = [...byText].map(([text, of]) => {
    const names = of.map(({ name, version, identifier }) => `${name} ${version} (${identifier})`)
    return `${names.join('\n')}\n\n${text}\n`
  })
  const head = [
    'Second Source contains the packages below, under their own licences. Their sources are at',
    'https://www.npmjs.com/package/NAME; those under the MPL may be had there in source form. They are unchanged,',
    'but for one line of lunr-languages’ lunr.ar.js and lunr.he.js: “var self = this” reads “var self = {}”.',
    'Electron’s and Chromium’s licences are in files of their own beside the program.',
  ]
  return `${head.join('\n')}\n\n${sections.map(section => `${'-'.repeat(72)}\n${section}`).join('\n')}`
}

/** Each package once, by name and version, in order. */
export function merged(...lists: readonly (readonly Bundled[])[]): Bundled[] {
  const known = new Map(lists.flat().map(bundled => [`${bundled.name} ${bundled.version}`, bundled]))
  return [...known.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** What Vite wrote beside each bundle, and the fonts, which come by way of style sheets that it does not count. */
export function bundledPackages(root: string, fonts: readonly string[]): Bundled[] {
  const built = (part: string) =>
    json<Bundled[]>(join(root, 'dist', part, 'licences.json')).map(bundled =>
      bundled.text?.trim() ? bundled : { ...bundled, text: licenceInReadme(root, bundled.name) },
    )
  return merged(
    built('electron'),
    built('renderer'),
    fonts.map(name => fontPackage(join(root, 'node_modules', name))),
  )
}

/** Older packages keep their licence in the last section of their README; null where it is not there either. */
function licenceInReadme(root: string, name: string): string | null {
  const file = join(root, 'node_modules', name, 'README.md')
  if (!existsSync(file)) return null
  return /^#+ *licen[cs]e\b[^\n]*\n([\s\S]{200,})$/im.exec(readFileSync(file, 'utf8'))?.[1]?.trim() ?? null
}

function fontPackage(folder: string): Bundled {
  const { name, version, license } = json<{ name: string; version: string; license: string }>(
    join(folder, 'package.json'),
  )
  return { name, version, identifier: license, text: readFileSync(join(folder, 'LICENSE'), 'utf8') }
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
