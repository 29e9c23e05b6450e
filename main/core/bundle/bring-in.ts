import type { Output } from '../../../shared/contract.ts'
import type { BundleFile } from '../../../shared/domain/bundle.ts'
import type { EditorNode } from '../../../shared/domain/draft.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { RecordKind } from '../../../shared/domain/notebook.ts'
import type { Snapshot, Source } from '../../../shared/domain/source.ts'
import { AppError } from '../../../shared/errors.ts'
import { linksOf } from '../quotes/links.ts'
import { newId } from '../records/repository.ts'
import type { Content, RecordOf } from '../records/schemas.ts'
import type { Session } from '../session.ts'
import { sha256Hex } from '../vault/vault.ts'
import { refuseBarred } from '../written/terms.ts'
import type { Checked } from './check.ts'

type Records = BundleFile['records']
/** The id that a record of the bundle has here. */
type Ids = ReadonlyMap<Id, Id>

/**
 * Makes the records of a full bundle records of this notebook, in one transaction: sources with their snapshots and
 * originals, quotes, people, notes, the draft and what was said of its claims. A record keeps its id where that is free;
 * what is here already (the same snapshot, source or person by id) is used and not changed.
 *
 * @throws AppError `damaged` for a bundle that is not whole, `invalid-input` for another edition, `conflict` where the
 * draft is here already, `forbidden` where its words were said off the record here
 */
export async function bringIn(session: Session, checked: Checked): Promise<Output<'bundles.bringIn'>> {
  const { records, archive, originals: paths } = wholeFile(checked)
  const { notebook } = session
  const { draft } = records
  if (notebook.records.exists(draft.id))
    throw new AppError(
      'conflict',
      'The draft of this bundle is in the notebook already. Merge its verdicts instead; nothing was changed.',
    )
  refuseBarred(session, null, draft)
  const held = new Map(records.snapshots.map(snapshot => [snapshot.id, originalOf(snapshot, archive, paths)]))
  for (const { bytes, original } of held.values()) await notebook.originals.keep(bytes, original.sha256)
  const ids = idsFor(session, records)
  const made = notebook.transact(() => {
    const written = write(session, records, ids, held)
    notebook.journal.append({
      action: 'brought-in',
      kind: 'draft',
      recordId: written.draft.id,
      revision: 1,
      digest: checked.report.sha256,
    })
    return written
  })
  tell(session, made)
  return {
    draftId: made.draft.id,
    title: made.draft.title,
    counts: {
      sources: made.source.length,
      quotes: made.quote.length,
      people: made.person.length,
      notes: made.note.length,
      claims: made.claim.length,
    },
  }
}

/** @throws AppError where there is nothing in it that another notebook could take */
export function wholeFile({ report, file, archive }: Checked) {
  const [first] = report.problems
  if (first)
    throw new AppError('damaged', `${first.what}: ${first.sentence} Nothing was taken from the bundle.`)
  if (!file || !archive)
    throw new AppError(
      'invalid-input',
      'Only a full bundle can be brought in: this is another edition, made to be read. Nothing was changed.',
    )
  return { ...file, archive }
}

type Held = { readonly bytes: Uint8Array; readonly original: Snapshot['original']; readonly reader: string }

/** The original as it was captured; where the bundle does not hold it, the text that it holds stands in, and says so. */
function originalOf(
  snapshot: Snapshot,
  archive: { read(path: string): Uint8Array },
  paths: Readonly<Record<Id, string>>,
): Held {
  const path = paths[snapshot.id]
  if (path !== undefined)
    return { bytes: archive.read(path), original: snapshot.original, reader: snapshot.reader }
  const bytes = Buffer.from(snapshot.text)
  return {
    bytes,
    original: {
      sha256: sha256Hex(bytes),
      bytes: bytes.length,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      fileName: null,
    },
    reader: 'bundle/1',
  }
}

/** What may be shared with records that are here: the same thing under the same id. Everything else is made anew. */
const shared: ReadonlySet<RecordKind> = new Set(['source', 'snapshot', 'person'])

function idsFor({ notebook }: Session, records: Records): Ids {
  const ids = new Map<Id, Id>()
  const settle = (kind: RecordKind, all: readonly { id: Id }[]) => {
    for (const { id } of all) {
      const here = notebook.records.kindOf(id)
      ids.set(id, here === undefined || (here === kind && shared.has(kind)) ? id : newId())
    }
  }
  settle('person', records.people)
  settle('source', records.sources)
  settle('quote', records.quotes)
  settle('note', records.notes)
  settle('draft', [records.draft])
  settle('claim', records.claims)
  settle('review', records.reviews)
  settle('reply', records.replies)
  for (const { id, text } of records.snapshots) {
    const here = notebook.records.kindOf(id)
    const same = here === 'snapshot' && notebook.records.get('snapshot', id).text === text
    ids.set(id, here === undefined || same ? id : newId())
  }
  return ids
}

type Made = { readonly draft: RecordOf<'draft'> } & {
  readonly [K in 'source' | 'quote' | 'person' | 'note' | 'claim' | 'review' | 'reply']: RecordOf<K>[]
}

function write({ notebook }: Session, records: Records, ids: Ids, held: ReadonlyMap<Id, Held>): Made {
  const store = notebook.records
  const here = (id: Id): Id => ids.get(id) ?? id
  const isNew = ({ id }: { id: Id }): boolean => !store.exists(here(id))
  const person = records.people
    .filter(isNew)
    .map(each => store.insert('person', contentOf(each), [], here(each.id)))
  const source = records.sources.flatMap(each => writeSource(notebook, each, records.snapshots, here))
  for (const each of records.snapshots.filter(isNew)) {
    const { bytes: _, ...kept } = held.get(each.id) ?? {
      bytes: null,
      original: each.original,
      reader: each.reader,
    }
    const { how: __, ...content } = contentOf(each)
    const sourceId = here(each.sourceId)
    store.insert('snapshot', { ...content, ...kept, sourceId }, [['of', sourceId]], here(each.id))
    notebook.originals.link(here(each.id), kept.original.sha256)
  }
  const quote = records.quotes.filter(isNew).map(each => {
    const speakerId = each.speakerId === null ? null : here(each.speakerId)
    const known = speakerId !== null && store.exists(speakerId) ? speakerId : null
    const content = {
      ...contentOf(each),
      sourceId: here(each.sourceId),
      snapshotId: here(each.snapshotId),
      speakerId: known,
    }
    return store.insert('quote', content, linksOf(content), here(each.id))
  })
  const note = records.notes.filter(isNew).map(each => {
    const content = { ...contentOf(each), content: renamed(each.content, here), about: each.about.map(here) }
    return store.insert('note', content, [], here(each.id))
  })
  const draftId = here(records.draft.id)
  const draft = store.insert(
    'draft',
    { ...contentOf(records.draft), content: renamed(records.draft.content, here) },
    [],
    draftId,
  )
  const review = records.reviews.map(each =>
    // A sign-off froze a version of the other notebook: here the pass is open.
    store.insert('review', { ...contentOf(each), draftId, signed: null }, [], here(each.id)),
  )
  const claim = records.claims.map(each => {
    const evidence = each.evidence.map(link => renamedLink(link, here))
    return store.insert(
      'claim',
      { ...contentOf(each), draftId, draftRevision: 1, evidence },
      [],
      here(each.id),
    )
  })
  const reply = records.replies.map(each => {
    const personId = each.personId === null ? null : here(each.personId)
    const content = { ...contentOf(each), draftId, personId, claimIds: each.claimIds.map(here) }
    return store.insert('reply', content, [], here(each.id))
  })
  return { draft, person, source, quote, note, review, claim, reply }
}

/** A source with those of its snapshots that came along; one that is here already only counts them. */
function writeSource(
  { records }: Session['notebook'],
  source: Source,
  snapshots: readonly Snapshot[],
  here: (id: Id) => Id,
): Source[] {
  const id = here(source.id)
  const came = snapshots.filter(({ sourceId }) => sourceId === source.id)
  const fresh = came.filter(each => !records.exists(here(each.id)))
  const known = records.find('source', id)
  if (known) {
    if (fresh.length === 0) return []
    const snapshotCount = known.snapshotCount + fresh.length
    return [records.update('source', id, known.revision, { snapshotCount })]
  }
  const latest = came.toSorted((a, b) => a.capturedAt - b.capturedAt).at(-1)
  if (!latest) return []
  const content: Content<'source'> = {
    ...contentOf(source),
    latestSnapshotId: here(latest.id),
    snapshotCount: came.length,
    capturedAt: latest.capturedAt,
    characters: latest.text.length,
  }
  return [records.insert('source', content, [], id)]
}

/** A record without what the store itself gives it. */
function contentOf<T extends { id: Id; revision: number; createdAt: number; updatedAt: number }>(record: T) {
  const { id: _, revision: __, createdAt: ___, updatedAt: ____, ...content } = record
  return content
}

/** Live quotes, citations and whatever else leads somewhere, leading there under the ids that these have here. */
function renamed(content: RecordOf<'draft'>['content'], here: (id: Id) => Id): RecordOf<'draft'>['content'] {
  const walk = (node: EditorNode): EditorNode => {
    const led = ['quoteId', 'sourceId', 'snapshotId', 'personId'].flatMap(key => {
      const id = node[key]
      return typeof id === 'string' ? [[key, here(id)]] : []
    })
    return {
      ...node,
      ...Object.fromEntries(led),
      ...(node.children && { children: node.children.map(walk) }),
    }
  }
  return { root: walk(content.root) }
}

function renamedLink(link: RecordOf<'claim'>['evidence'][number], here: (id: Id) => Id) {
  switch (link.kind) {
    case 'quote':
      return { ...link, quoteId: here(link.quoteId) }
    case 'passage':
      return { ...link, sourceId: here(link.sourceId), snapshotId: here(link.snapshotId) }
    case 'note':
      return { ...link, noteId: here(link.noteId) }
    case 'calculation':
      return {
        ...link,
        inputs: link.inputs.map(input => ({
          ...input,
          sourceId: input.sourceId === null ? null : here(input.sourceId),
          snapshotId: input.snapshotId === null ? null : here(input.snapshotId),
        })),
      }
  }
}

/** After the commit: people and sources first, since what follows shows their names. */
function tell(session: Session, made: Made): void {
  session.savedAll('person', made.person)
  session.savedAll('source', made.source)
  session.savedAll('quote', made.quote)
  session.savedAll('note', made.note)
  session.saved('draft', made.draft)
  session.savedAll('review', made.review)
  session.savedAll('claim', made.claim)
  session.savedAll('reply', made.reply)
}
