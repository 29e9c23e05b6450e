import type { Handlers } from '../../../shared/contract.ts'
import type { Draft, Version, VersionRow } from '../../../shared/domain/draft.ts'
import { draftText, wordCount } from '../../../shared/draft/text.ts'
import { tokens } from '../../../shared/text/tokens.ts'
import { rememberClaims } from '../review/present.ts'
import type { CurrentSession, Session } from '../session.ts'
import { refuseBarred } from './terms.ts'

/** While one writes, a version is kept on the way when the last is this old, in ms. */
const EVERY = 30 * 60_000
/** Versions kept on the way, of one draft; past it the oldest goes. Named ones stay. */
const MOST = 100

type VersionHandlers = Pick<
  Handlers,
  'versions.list' | 'versions.get' | 'versions.keep' | 'versions.name' | 'versions.restore'
>

/** The rows of every version by draft, the oldest first: bodies hold whole drafts, and are opened once. */
const known = new WeakMap<Session, Map<string, VersionRow[]>>()

function rowsOf(session: Session, draftId: string): VersionRow[] {
  let all = known.get(session)
  if (!all) {
    all = new Map()
    for (const version of session.notebook.records.each('version')) {
      const rows = all.get(version.draftId) ?? []
      all.set(version.draftId, [...rows, toRow(version)])
    }
    known.set(session, all)
  }
  const rows = all.get(draftId) ?? []
  all.set(draftId, rows)
  return rows
}

/**
 * Keeps how a draft stands before it is saved anew, when the last version is old enough. Runs within the save's
 * transaction; answers what is to be told once that is done.
 */
export function keepOnTheWay(session: Session, before: Draft, at: number): () => void {
  const rows = rowsOf(session, before.id)
  const last = rows.at(-1)
  const due = wordCount(before.content) > 0 && at - (last?.createdAt ?? before.createdAt) >= EVERY
  return due ? keepVersion(session, before, '').tell : () => {}
}

/**
 * Keeps a draft as it stands, within a transaction. `tell` is to be called once that is done.
 */
export function keepVersion(
  session: Session,
  draft: Draft,
  name: string,
): { version: Version; tell: () => void } {
  const { records } = session.notebook
  const { title, content } = draft
  const before = rowsOf(session, draft.id).at(-1)
  const counted = countChange(before ? records.get('version', before.id) : null, draft)
  const version = records.insert('version', { draftId: draft.id, name, title, content, ...counted })
  const unnamed = rowsOf(session, draft.id).filter(row => row.name === '')
  const old = name === '' && unnamed.length >= MOST ? unnamed[0] : undefined
  if (old) records.remove('version', old.id, old.revision)
  const tell = () => {
    const rows = rowsOf(session, draft.id).filter(row => row !== old)
    known.get(session)?.set(draft.id, [...rows, toRow(version)])
    if (old) session.removed('version', old.id)
    session.saved('version', version)
  }
  return { version, tell }
}

/** How many words it has, and how many came and went since the version before. */
function countChange(
  before: Version | null,
  { content }: Draft,
): Pick<Version, 'words' | 'added' | 'removed'> {
  const counts = new Map<string, number>()
  const count = (text: string, step: number) => {
    for (const { kind, plain } of tokens(text)) {
      if (kind === 'word' || kind === 'number') counts.set(plain, (counts.get(plain) ?? 0) + step)
    }
  }
  count(draftText(content), 1)
  if (before) count(draftText(before.content), -1)
  const differences = [...counts.values()]
  return {
    words: wordCount(content),
    added: differences.reduce((sum, difference) => sum + Math.max(0, difference), 0),
    removed: differences.reduce((sum, difference) => sum + Math.max(0, -difference), 0),
  }
}

export function createVersionHandlers(current: CurrentSession): VersionHandlers {
  return {
    'versions.list': ({ draftId }) => ({ versions: rowsOf(current(), draftId).toReversed() }),
    'versions.get': ({ id }) => current().notebook.records.get('version', id),
    'versions.keep': ({ draftId, name }) => {
      const session = current()
      const { records, transact } = session.notebook
      const { tell } = transact(() => keepVersion(session, records.get('draft', draftId), name))
      tell()
      const [kept] = rowsOf(session, draftId).slice(-1)
      return kept as VersionRow
    },
    'versions.name': ({ id, revision, name }) => {
      const session = current()
      const { records, transact } = session.notebook
      const version = transact(() => records.update('version', id, revision, { name }))
      const rows = rowsOf(session, version.draftId)
      known.get(session)?.set(
        version.draftId,
        rows.map(row => (row.id === id ? toRow(version) : row)),
      )
      session.saved('version', version)
      return toRow(version)
    },
    'versions.restore': ({ id, draftRevision }) => {
      const session = current()
      const { records, transact } = session.notebook
      const { draftId, title, content } = records.get('version', id)
      const { tell, draft } = transact(() => {
        const before = records.get('draft', draftId)
        // Terms may have changed since: what was kept then comes in as anything else does.
        refuseBarred(session, before, { title, content })
        rememberClaims(session, before)
        return {
          tell: keepVersion(session, before, '').tell,
          draft: records.update('draft', draftId, draftRevision, { title, content }),
        }
      })
      tell()
      session.saved('draft', draft)
      return { revision: draft.revision, savedAt: draft.updatedAt }
    },
  }
}

const toRow = ({ content: _, ...row }: Version): VersionRow => row
