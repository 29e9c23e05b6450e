/**
 * What kind of expected failure this is. The renderer decides by code; the person reads the message.
 *
 * - `locked`: the notebook needs a passphrase (or the one given is wrong).
 * - `in-use`: another process has the notebook open.
 * - `damaged`: bytes on disk are not what was written.
 * - `newer`: written by a newer version of the app.
 * - `conflict`: the record changed since it was read.
 * - `forbidden`: the terms of a quote do not allow this.
 */
export const errorCodes = [
  'not-found',
  'invalid-input',
  'invalid-query',
  'unreadable',
  'too-large',
  'conflict',
  'locked',
  'in-use',
  'damaged',
  'newer',
  'forbidden',
  'disk',
  'no-notebook',
  'cancelled',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** An expected failure. `message` is for the person and says what was kept; `cause` and the log are for us. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The sentence to show for any failure: an AppError's own words, otherwise one that admits a bug. */
export function sentenceFor(error: unknown): string {
  return error instanceof AppError ? error.message : 'Something went wrong. Details are in the log.'
}
