import type { RecordKind } from '../../../shared/domain/notebook.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Session } from '../session.ts'

const anId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** What can speak of sources and snapshots in its text. */
const writing = ['note', 'draft', 'version', 'claim'] as const satisfies readonly RecordKind[]
type Rests = Record<'quote' | (typeof writing)[number], number>

const words: Readonly<Record<keyof Rests, readonly [one: string, many: string]>> = {
  quote: ['one quote', 'quotes'],
  note: ['one note', 'notes'],
  draft: ['one draft', 'drafts'],
  claim: ['one claim of a review', 'claims of reviews'],
  version: ['one kept version of a draft', 'kept versions of drafts'],
}

/**
 * Refuses to let go of snapshots, and of sources that go with them, while anything rests on one.
 * @throws AppError `forbidden` with a sentence that says what does
 */
export function mustBeFree(
  { notebook, sources, quotes }: Session,
  snapshots: ReadonlyMap<string, string>,
  goneSources: ReadonlySet<string>,
): void {
  const found = new Map<string, Rests>()
  const note = (sourceId: string, kind: keyof Rests) => {
    const rests = found.get(sourceId) ?? { quote: 0, note: 0, draft: 0, version: 0, claim: 0 }
    rests[kind] += 1
    found.set(sourceId, rests)
  }
  for (const { snapshotId } of quotes.all().values()) {
    const sourceId = snapshots.get(snapshotId)
    if (sourceId !== undefined) note(sourceId, 'quote')
  }
  for (const kind of writing) {
    for (const written of notebook.records.each(kind)) {
      const named = JSON.stringify(written).match(anId) ?? []
      const meant = named.map(id => snapshots.get(id) ?? (goneSources.has(id) ? id : undefined))
      for (const sourceId of new Set(meant)) if (sourceId !== undefined) note(sourceId, kind)
    }
  }
  for (const [sourceId, rests] of found) {
    const title = sources.all().get(sourceId)?.title ?? ''
    const what = (Object.keys(words) as (keyof Rests)[]).flatMap(kind => counted(kind, rests[kind]))
    const total = Object.values(rests).reduce((sum, count) => sum + count, 0)
    const others = snapshots.size > 1 ? ' None of what was captured with it was taken out either.' : ''
    throw new AppError(
      'forbidden',
      `“${title}” stays in the notebook: ${listed(what)} ${total === 1 ? 'rests' : 'rest'} on what was captured.${others}`,
    )
  }
}

const counted = (kind: keyof Rests, count: number): string[] => {
  const [one, many] = words[kind]
  if (count === 0) return []
  return [count === 1 ? one : `${count} ${many}`]
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
