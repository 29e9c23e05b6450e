import { z } from 'zod'
import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type BundleFile,
  type BundleReport,
  bundleFileSchema,
  editions,
} from '../../../shared/domain/bundle.ts'
import { AppError } from '../../../shared/errors.ts'
import { sha256Hex } from '../vault/vault.ts'
import { contentProblem, pageProblem } from './active-content.ts'
import { checkJournal } from './journal-lines.ts'
import { MANIFEST, readManifest } from './manifest.ts'
import { type Archive, openArchive, shown } from './read-zip.ts'

/** A bundle that was looked through. `file` and `archive` are there only when it is whole. */
export type Checked = {
  readonly report: BundleReport
  readonly file: BundleFile | null
  readonly archive: Archive | null
}

/** More than this is not listed: the bundle is not to be trusted anyway. */
const MOST_PROBLEMS = 50

/** Looks a bundle through: its names, every hash, its journal, its pages, its records. Writes nothing, and throws nothing. */
export function checkBundle(zip: Uint8Array): Checked {
  const problems: BundleReport['problems'] = []
  const add = (what: string, sentence: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ what: shown(what), sentence })
  }
  /** What fails with a sentence is a problem of the bundle. */
  const attempt = <T>(what: string, work: () => T): T | null => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      add(what, error.message)
      return null
    }
  }
  const archive = attempt('The bundle', () => openArchive(zip))
  const head = archive && attempt('review.json', () => readHead(archive))
  let journal = { whole: 0, entries: 0 }
  if (archive) {
    checkHashes(archive, add)
    for (const path of archive.paths.filter(each => /\.html?$/iu.test(each))) {
      const problem = attempt(path, () => pageProblem(textOf(archive, path)))
      if (problem) add(path, problem)
    }
    if (archive.has('journal.jsonl'))
      journal = attempt('journal.jsonl', () => checkJournal(textOf(archive, 'journal.jsonl'))) ?? journal
  }
  const file = archive && head?.edition === 'full' ? attempt('review.json', () => readFile(archive)) : null
  const ok = problems.length === 0
  const report: BundleReport = {
    ok,
    edition: head?.edition ?? (archive && !archive.has('review.json') && ok ? 'reader' : null),
    title: file?.records.draft.title ?? head?.title ?? '',
    notebookName: file?.notebook.name ?? '',
    exportedAt: head?.exportedAt ?? null,
    files: archive?.paths.length ?? 0,
    bytes: archive?.bytes ?? 0,
    sha256: sha256Hex(zip),
    journal,
    problems,
  }
  return { report, file: ok ? file : null, archive: ok ? archive : null }
}

function checkHashes(archive: Archive, add: (what: string, sentence: string) => void): void {
  if (!archive.has(MANIFEST)) {
    add(MANIFEST, 'The manifest of hashes is missing: nothing can be verified.')
    return
  }
  const sums = readManifest(textOf(archive, MANIFEST))
  if (!sums) {
    add(MANIFEST, 'The manifest of hashes cannot be read.')
    return
  }
  const listed = new Set<string>()
  for (const { path, sha256 } of sums) {
    listed.add(path)
    if (!archive.has(path)) add(path, 'This file is missing from the bundle.')
    else if (sha256Hex(archive.read(path)) !== sha256)
      add(path, 'This file was changed: its hash is not that of the manifest.')
  }
  for (const path of archive.paths)
    if (path !== MANIFEST && !listed.has(path))
      add(path, 'This file was added: the manifest does not know it.')
}

const headSchema = z.looseObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.number(),
  edition: z.enum(editions),
  title: z.string().optional(),
  exportedAt: z.number().optional(),
})

/** Which bundle it is. A reader's edition has no such file. */
function readHead(archive: Archive): z.infer<typeof headSchema> | null {
  if (!archive.has('review.json')) return null
  const head = headSchema.safeParse(json(archive))
  if (!head.success) throw new AppError('unreadable', 'This is no review bundle of Second Source.')
  if (head.data.version > BUNDLE_VERSION)
    throw new AppError(
      'newer',
      `This bundle was made by a newer version of Second Source (format ${head.data.version}; this one reads up to ${BUNDLE_VERSION}). Update Second Source to read it.`,
    )
  return head.data
}

function readFile(archive: Archive): BundleFile {
  const file = bundleFileSchema.safeParse(json(archive))
  if (!file.success)
    throw new AppError(
      'unreadable',
      `The records in the bundle are not as Second Source writes them (${file.error.issues[0]?.path.join('.') ?? ''}).`,
    )
  const { records, originals } = file.data
  const problem =
    contentProblem(records.draft.content) ??
    records.notes.map(note => contentProblem(note.content)).find(each => each)
  if (problem) throw new AppError('invalid-input', problem)
  for (const { id, original } of records.snapshots) {
    const path = originals[id]
    if (path === undefined) continue
    if (!archive.has(path) || sha256Hex(archive.read(path)) !== original.sha256)
      throw new AppError(
        'damaged',
        `The original of “${shown(path)}” is not the file that its snapshot was taken from.`,
      )
  }
  return file.data
}

function json(archive: Archive): unknown {
  try {
    return JSON.parse(textOf(archive, 'review.json'))
  } catch (error) {
    throw new AppError('unreadable', 'The file review.json in the bundle cannot be read.', { cause: error })
  }
}

const textOf = (archive: Archive, path: string): string => Buffer.from(archive.read(path)).toString()
