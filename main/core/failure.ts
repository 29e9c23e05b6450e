import { AppError, type ErrorCode } from '../../shared/errors.ts'
import { type SqliteCode, sqliteCode } from './db/sqlite-errors.ts'

const kept = 'This change was not saved; everything saved before is kept.'

const fileErrors: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  ENOSPC: ['disk', `The disk is full. ${kept}`],
  EDQUOT: ['disk', `The disk quota is used up. ${kept}`],
  EFBIG: ['disk', `The file would be larger than this disk allows. ${kept}`],
  EROFS: ['disk', `The folder is read-only. ${kept}`],
  EACCES: ['disk', `You do not have permission to read or write here. ${kept}`],
  EPERM: ['disk', `The system does not permit this file to be changed. ${kept}`],
  EIO: ['disk', `The disk reported an error. ${kept}`],
  EMFILE: ['disk', `Too many files are open at once. ${kept}`],
}

const sqliteErrors: Readonly<Partial<Record<SqliteCode, readonly [ErrorCode, string]>>> = {
  full: ['disk', `The disk is full. ${kept}`],
  'read-only': ['disk', `The notebook’s folder is read-only. ${kept}`],
  'cannot-open': [
    'disk',
    'The notebook’s file notebook.sqlite cannot be opened: the folder is missing or may not be written to.',
  ],
  io: ['disk', `The disk reported an error while the notebook was read or written. ${kept}`],
  damaged: [
    'damaged',
    'The notebook’s file notebook.sqlite is damaged in one place. Verify says where; restore it from a backup.',
  ],
  'not-a-database': [
    'damaged',
    'The notebook’s file notebook.sqlite is damaged: it cannot be read as a database.',
  ],
}

/** The expected failure behind an error of the disk or of SQLite, or null when the error is a bug. */
export function asExpected(error: unknown): AppError | null {
  if (error instanceof AppError) return error
  const code = sqliteCode(error)
  const known = code
    ? sqliteErrors[code]
    : error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? fileErrors[error.code]
      : undefined
  return known ? new AppError(known[0], known[1], { cause: error }) : null
}
