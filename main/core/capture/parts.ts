import { cleanLine } from './normalise.ts'

/** Limits on what comes of one file, the parts of its parts included: in number, in bytes, and in files within files. */
export const partLimits = { number: 20_000, bytes: 300 * 1024 * 1024, depth: 4 } as const

/** A name within an archive or a message, fit to be shown: its folders stay, nothing that leads elsewhere does. */
export const partName = (raw: string): string => {
  const steps = raw.split(/[\\/]/).map(cleanLine)
  const shown = steps.filter(step => step !== '' && step !== '.').join('/')
  return shown.slice(0, 400).toWellFormed() || 'unnamed'
}

/** Whether a name would lead out of its archive or onto a disk ("zip slip"). */
export const leadsOutside = (name: string): boolean =>
  /^(\/|[a-zA-Z]:)/.test(name) || name.split(/[\\/]/).includes('..') || name.includes('\0')
