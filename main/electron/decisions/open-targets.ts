import { posix, win32 } from 'node:path'
import { words } from '../messages/words.ts'

/** The scheme of links that lead into the app: `second-source://open?path=…`. */
export const LINK_SCHEME = 'second-source'

/** A notebook to open, or why what was asked for is not opened. */
export type OpenTarget =
  | { readonly kind: 'notebook'; readonly path: string }
  | { readonly kind: 'refused'; readonly sentence: string }

export type Surroundings = {
  readonly platform: NodeJS.Platform
  /** Against which a relative path of the command line is meant. */
  readonly cwd: string
  /** Whether arguments begin after the program, or after the program and the app's folder. */
  readonly packaged: boolean
  /** Folders of the notebooks that were opened on this computer. */
  readonly known: readonly string[]
}

const MAX_PATH = 4096

export const linkTo = (path: string): string => `${LINK_SCHEME}://open?path=${encodeURIComponent(path)}`

/**
 * What a start, or a second start, asks to open. Switches are left out whatever they say (Chromium adds its own), a link
 * is told by its scheme, and anything else is a path.
 */
export function targetsOfArguments(argv: readonly string[], around: Surroundings): OpenTarget[] {
  return (
    argv
      .filter(argument => argument !== '' && !argument.startsWith('-'))
      // Switches may stand before the app's folder too, so that they go first.
      .slice(around.packaged ? 1 : 2)
      .map(argument => (isLink(argument) ? targetOfLink(argument, around) : targetOfPath(argument, around)))
  )
}

/** A notebook by its folder, or by a file directly in it: what a double-click or a drop on the icon gives. */
export function targetOfPath(
  path: string,
  { platform, cwd }: Pick<Surroundings, 'platform' | 'cwd'>,
): OpenTarget {
  const paths = platform === 'win32' ? win32 : posix
  if (path.length > MAX_PATH || hasControls(path)) return refused(words.opening.noPath)
  const full = paths.resolve(cwd, path)
  for (const folder of [full, paths.dirname(full)]) {
    if (paths.basename(folder).toLowerCase().endsWith('.notebook')) return { kind: 'notebook', path: folder }
  }
  return refused(words.opening.noNotebook({ name: paths.basename(full) }))
}

/**
 * A link. Any web page can make one, so that it only leads to what was opened on this computer before: a path that a
 * stranger made up is never touched (on Windows a look at \\server\share alone would send a name and a password's hash).
 */
export function targetOfLink(link: string, { known }: Pick<Surroundings, 'known'>): OpenTarget {
  const url = link.length <= 3 * MAX_PATH && URL.canParse(link) ? new URL(link) : null
  const path = url?.searchParams.get('path') ?? ''
  const isOurs = url?.protocol === `${LINK_SCHEME}:` && url.host === 'open' && /^\/?$/.test(url.pathname)
  if (!isOurs || path === '') return refused(words.opening.nowhere)
  if (known.includes(path)) return { kind: 'notebook', path }
  return refused(words.opening.unknown)
}

const isLink = (argument: string): boolean => argument.toLowerCase().startsWith(`${LINK_SCHEME}:`)
const hasControls = (path: string): boolean => /[\u0000-\u001f\u007f]/.test(path)
const refused = (sentence: string): OpenTarget => ({ kind: 'refused', sentence })
