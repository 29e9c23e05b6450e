import type { Edition } from '../../../shared/domain/bundle.ts'
import { AppError } from '../../../shared/errors.ts'
import { entryHash, GENESIS, journalBodySchema } from '../journal/chain.ts'
import type { Journal } from '../journal/repository.ts'

const STRETCH = 1000

/**
 * The journal's chain, an entry a line: `body` is the entry's JSON as a string, byte for byte what was hashed. In the
 * confidential edition only entries about the notebook itself keep theirs: the digest of a record is enough to try
 * names against, and its id tells which record is meant elsewhere.
 */
export function journalLines(journal: Journal, edition: Edition): string {
  const lines: string[] = []
  for (let after = 0; ; ) {
    const rows = journal.rowsAfter(after, STRETCH)
    for (const row of rows) {
      const json = Buffer.from(journal.jsonOf(row)).toString()
      const hash = Buffer.from(row.hash).toString('hex')
      const told = edition === 'full' || isAboutNotebook(json)
      lines.push(JSON.stringify({ sequence: row.sequence, hash, body: told ? json : null }))
      after = row.sequence
    }
    if (rows.length < STRETCH) return lines.map(line => `${line}\n`).join('')
  }
}

function isAboutNotebook(json: string): boolean {
  const body = journalBodySchema.safeParse(JSON.parse(json))
  return body.success && body.data.kind === 'notebook' && body.data.digest === null
}

/**
 * Hashes a bundle's journal anew. Answers how many of its entries fit; the rest keep their body to themselves.
 * @throws AppError `damaged` at the first entry that does not fit
 */
export function checkJournal(text: string): { whole: number; entries: number } {
  let previous = GENESIS
  let whole = 0
  const lines = text.split('\n').filter(line => line !== '')
  for (const [index, line] of lines.entries()) {
    const { sequence, hash, body } = readLine(line, index)
    if (sequence !== index + 1) throw broken(index, 'is missing')
    if (body !== null) {
      if (entryHash(body) !== hash) throw broken(index, 'was changed: its hash does not fit its words')
      const parsed = journalBodySchema.loose().safeParse(JSON.parse(body))
      if (!parsed.success) throw broken(index, 'cannot be read')
      if (parsed.data.previous !== previous) throw broken(index, 'does not follow the one before it')
      whole += 1
    }
    previous = hash
  }
  return { whole, entries: lines.length }
}

function readLine(line: string, index: number): { sequence: number; hash: string; body: string | null } {
  try {
    const { sequence, hash, body } = JSON.parse(line)
    if (
      typeof sequence === 'number' &&
      /^[0-9a-f]{64}$/u.test(hash) &&
      (body === null || typeof body === 'string')
    )
      return { sequence, hash, body }
  } catch (error) {
    throw broken(index, 'cannot be read', error)
  }
  throw broken(index, 'cannot be read')
}

const broken = (index: number, how: string, cause?: unknown): AppError =>
  new AppError('damaged', `Entry ${index + 1} of the bundle’s journal ${how}.`, { cause })
