import type { Input, Output } from '../../../shared/contract.ts'
import type { Note } from '../../../shared/domain/draft.ts'
import { MAX_ALIASES, type Person, type Quote } from '../../../shared/domain/quote.ts'
import { termsKinds } from '../../../shared/domain/terms.ts'
import { AppError } from '../../../shared/errors.ts'
import { linksOf } from '../quotes/links.ts'
import type { Content } from '../records/schemas.ts'
import type { Session } from '../session.ts'
import { notesAbout } from './notes-about.ts'

/** What one person is after taking another in: every name is kept, and the narrower default terms hold. */
function mergedPerson(kept: Person, merged: Person): Content<'person'> {
  const names = new Set([...kept.aliases, merged.name, ...merged.aliases])
  names.delete(kept.name)
  if (names.size > MAX_ALIASES) {
    throw new AppError(
      'too-large',
      `Together they have ${names.size} other names, and a person holds ${MAX_ALIASES}. Nothing was merged; take some names away first.`,
    )
  }
  return {
    name: kept.name,
    aliases: [...names],
    role: kept.role || merged.role,
    defaultTerms:
      termsKinds[Math.max(termsKinds.indexOf(kept.defaultTerms), termsKinds.indexOf(merged.defaultTerms))] ??
      kept.defaultTerms,
  }
}

/** Two people become one, in one transaction. Throws AppError `conflict`, `not-found` or `invalid-input`. */
export function mergePeople(
  session: Session,
  { keep, merged: gone }: Input<'people.merge'>,
): Output<'people.merge'> {
  const { records, transact } = session.notebook
  if (keep.id === gone.id) throw new AppError('invalid-input', 'This is one and the same person already.')
  const kept = records.get('person', keep.id)
  const merged = records.get('person', gone.id)
  const result = transact(() => {
    const person = records.update('person', keep.id, keep.revision, mergedPerson(kept, merged))
    const quotes = records.linkedTo('quote', 'speaker', gone.id)
    const notes = notesAbout(session, gone.id)
    const movedQuotes = quotes.map(was => ({ was, now: giveTo(session, was, keep.id) }))
    const movedNotes = notes.map(was => ({ was, now: aboutInstead(session, was.id, gone.id, keep.id) }))
    records.remove('person', gone.id, gone.revision)
    return { person, quotes: movedQuotes, notes: movedNotes }
  })
  session.saved('person', result.person)
  announceMoved(session, result)
  session.removed('person', gone.id)
  const { person, quotes, notes } = result
  const at = ({ was: { id, revision } }: Moved) => ({ id, revision })
  return {
    person,
    changed: [step(kept, person), ...[...quotes, ...notes].map(({ was, now }) => step(was, now))],
    undo: { kept, merged, quotes: quotes.map(at), notes: notes.map(at) },
  }
}

/**
 * Brings apart what `mergePeople` joined. Quotes and notes that were given to someone else meanwhile stay there.
 * Throws AppError `conflict` when the person who was kept has changed since.
 */
export function splitPeople(
  session: Session,
  { revision, undo }: Input<'people.split'>,
): Output<'people.split'> {
  const { records, transact } = session.notebook
  const { kept, merged } = undo
  const result = transact(() => {
    const back = records.restore('person', merged)
    const { name, aliases, role, defaultTerms } = kept
    const person = records.update('person', kept.id, revision, { name, aliases, role, defaultTerms })
    const quotes = undo.quotes.flatMap(was => {
      const quote = records.find('quote', was.id)
      return quote?.speakerId === kept.id ? [{ was, now: giveTo(session, quote, merged.id) }] : []
    })
    const notes = undo.notes.flatMap(was => {
      const note = records.find('note', was.id)
      return note?.about.includes(kept.id)
        ? [{ was, now: aboutInstead(session, was.id, kept.id, merged.id) }]
        : []
    })
    return { back, person, quotes, notes }
  })
  session.savedAll('person', [result.back, result.person])
  announceMoved(session, result)
  return {
    changed: [
      step(kept, result.person),
      step(merged, result.back),
      ...[...result.quotes, ...result.notes].map(({ was, now }) => step(was, now)),
    ],
  }
}

type Seen = { readonly id: string; readonly revision: number }
type Moved = { readonly was: Seen; readonly now: Seen }

const step = (was: Seen, now: Seen) => ({ id: was.id, was: was.revision, now: now.revision })

/** After the commit: what went with the person. */
function announceMoved(
  session: Session,
  { quotes, notes }: Readonly<{ quotes: readonly { now: Quote }[]; notes: readonly { now: Note }[] }>,
): void {
  session.savedAll(
    'quote',
    quotes.map(({ now }) => now),
  )
  session.savedAll(
    'note',
    notes.map(({ now }) => now),
  )
}

function giveTo({ notebook: { records } }: Session, quote: Quote, speakerId: string): Quote {
  return records.update('quote', quote.id, quote.revision, { speakerId }, linksOf({ ...quote, speakerId }))
}

function aboutInstead({ notebook: { records } }: Session, id: string, from: string, to: string) {
  const note = records.get('note', id)
  const about = [...new Set(note.about.map(each => (each === from ? to : each)))]
  return records.update('note', id, note.revision, { about })
}
