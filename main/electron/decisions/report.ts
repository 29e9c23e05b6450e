import { words } from '../messages/words.ts'

export type ReportParts = {
  readonly version: string
  readonly platform: string
  /** Versions by name: electron, chrome, node. */
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly log: string
  /** The person's home folder: its name is theirs, and goes. */
  readonly home: string
}

/** How much of the end of the log a report holds, in characters. */
const LOG_TAIL = 20_000

/**
 * A report of a problem, as text for the person to read and to send or not: nothing sends it. It holds versions and
 * the end of the log, in which there are no words of a notebook; names of notebooks and of the home folder are taken out.
 */
export function problemReport({ version, platform, versions, log, home }: ReportParts): string {
  const known = Object.entries(versions).filter(([, value]) => value !== undefined)
  return [
    words.report.title,
    words.report.readFirst,
    '',
    `Second Source ${version} on ${platform}`,
    ...known.map(([name, value]) => `${name} ${value}`),
    '',
    words.report.endOfLog,
    withoutNames(log, home).slice(-LOG_TAIL) || words.report.empty,
    '',
  ].join('\n')
}

function withoutNames(log: string, home: string): string {
  const homeless = home === '' ? log : log.replaceAll(home, '~')
  return homeless.replace(/[^/\\\n"'“”()]*\.notebook\b/gi, '….notebook')
}
