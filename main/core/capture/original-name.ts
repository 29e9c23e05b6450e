import { MAX_ORIGINAL_BYTES } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CaptureInput } from './captured.ts'
import { cleanLine } from './normalise.ts'

/** The file's name without folders, fit to be shown. */
export const baseName = (fileName: string): string =>
  cleanLine(fileName.split(/[\\/]/).at(-1) ?? fileName).slice(0, 200)

/** What a sentence calls an original: its file's name in marks, or what was pasted. */
export const nameOf = (input: Pick<CaptureInput, 'fileName'>): string =>
  input.fileName ? `“${baseName(input.fileName)}”` : 'What was pasted'

const megabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`

/** @throws AppError `too-large` with the size and the limit */
export function refuseTooLarge(bytes: Uint8Array, name: string): void {
  if (bytes.length <= MAX_ORIGINAL_BYTES) return
  const sizes = `is ${megabytes(bytes.length)}; at most ${megabytes(MAX_ORIGINAL_BYTES)} can be read`
  throw new AppError('too-large', `${name} ${sizes}. Nothing was taken from it.`)
}
