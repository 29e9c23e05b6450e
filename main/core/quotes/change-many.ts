import type { Output, QuoteChange } from '../../../shared/contract.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import { MAX_TAGS } from '../../../shared/domain/source.ts'
import { AppError } from '../../../shared/errors.ts'
import { defined } from '../records/defined.ts'
import type { Content } from '../records/schemas.ts'
import type { Session } from '../session.ts'
import { announceQuotes, linksOf, speakerIdOf } from './links.ts'

type Changes = QuoteChange['changes']

/**
 * Changes many quotes in one transaction: all or none. Throws AppError `conflict` when one was changed since it was
 * read, `not-found` when one is gone; the sentence says that nothing was changed.
 */
export function changeMany(session: Session, items: readonly QuoteChange[]): Output<'quotes.changeMany'> {
  const { records, transact } = session.notebook
  const done = transact(() => {
    // One name that is new makes one person, however many quotes are given to it.
    const made = new Map<string, string | null>()
    return items.map(({ id, revision, changes }) => {
      const before = records.find('quote', id)
      if (!before) throw nothingChanged('not-found', items.length, 'is no longer in the notebook')
      if (revision !== null && revision !== before.revision) {
        throw nothingChanged('conflict', items.length, 'was changed in the meantime')
      }
      const next = changed(session, before, changes, made)
      const after = records.update(
        'quote',
        id,
        before.revision,
        next,
        linksOf({ ...before, speakerId: next.speakerId ?? null }),
      )
      return { before, after, undo: inverse(before, changes) }
    })
  })
  announceQuotes(
    session,
    done.map(({ after }) => after),
  )
  return {
    changed: done.map(({ before, after }) => ({ id: after.id, was: before.revision, now: after.revision })),
    undo: done.map(({ after, undo }) => ({ id: after.id, revision: after.revision, changes: undo })),
  }
}

const nothingChanged = (code: 'not-found' | 'conflict', count: number, what: string) =>
  new AppError(
    code,
    count === 1
      ? `This quote ${what}. Nothing was changed.`
      : `One of the ${count} quotes ${what}. None of them was changed; look at them and try again.`,
  )

function changed(
  session: Session,
  before: Quote,
  { speaker, addTags = [], removeTags = [], ...rest }: Changes,
  made: Map<string, string | null>,
): Partial<Content<'quote'>> {
  const speakerOf = () => {
    if (speaker === undefined) return before.speakerId
    const key = JSON.stringify(speaker)
    const known = made.get(key)
    if (known !== undefined) return known
    const id = speakerIdOf(session, speaker, rest.terms ?? before.terms)
    made.set(key, id)
    return id
  }
  const left = (rest.tags ?? before.tags).filter(tag => !removeTags.includes(tag))
  const tags = [...new Set([...left, ...addTags])]
  if (tags.length > MAX_TAGS) {
    throw new AppError(
      'invalid-input',
      `A quote holds ${MAX_TAGS} tags at the most, and one of these would have ${tags.length}. Nothing was changed.`,
    )
  }
  return { ...defined(rest), tags, speakerId: speakerOf() }
}

/** The changes that bring back what these replace. */
function inverse(before: Quote, changes: Changes): Changes {
  const { speaker, addTags, removeTags, ...rest } = changes
  const former = Object.fromEntries(
    Object.keys(defined(rest)).map(key => [key, before[key as keyof typeof rest]]),
  ) as Changes
  if (addTags || removeTags) former.tags = before.tags
  if (speaker !== undefined)
    former.speaker = before.speakerId === null ? null : { personId: before.speakerId }
  return former
}
