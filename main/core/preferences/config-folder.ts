import { homedir } from 'node:os'
import { join } from 'node:path'

type Surroundings = {
  readonly platform?: NodeJS.Platform
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly home?: string
}

/** The person's configuration folder by the platform's own rules. SECOND_SOURCE_CONFIG names another one. */
export function configFolder(surroundings: Surroundings = {}): string {
  const { platform = process.platform, env = process.env, home = homedir() } = surroundings
  const chosen = env['SECOND_SOURCE_CONFIG']
  if (chosen) return chosen
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Second Source')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Second Source')
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'second-source')
}

/** Where new notebooks go unless said otherwise. SECOND_SOURCE_NOTEBOOKS names another folder. */
export function notebooksFolder({ env = process.env, home = homedir() }: Surroundings = {}): string {
  return env['SECOND_SOURCE_NOTEBOOKS'] || join(home, 'Documents', 'Second Source')
}
