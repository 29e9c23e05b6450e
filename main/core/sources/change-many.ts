import type { Output, SourceChange } from '../../../shared/contract.ts'
import { MAX_TAGS, type Source } from '../../../shared/domain/source.ts'
import { AppError } from '../../../shared/errors.ts'
import { defined } from '../records/defined.ts'
import type { Content } from '../records/schemas.ts'
import type { Session } from '../session.ts'

/**
 * Changes many sources in one transaction: all or none. Throws AppError `conflict` when one was changed since it was
 * read, `not-found` when one is gone; the sentence says that nothing was changed.
 */
export function changeManySources(
  session: Session,
  items: readonly SourceChange[],
): Output<'sources.changeMany'> {
  const { records, transact } = session.notebook
  const done = transact(() =>
    items.map(({ id, revision, changes }) => {
      const before = records.find('source', id)
      if (!before) throw nothingChanged('not-found', items.length, 'is no longer in the notebook')
      if (revision !== null && revision !== before.revision) {
        throw nothingChanged('conflict', items.length, 'was changed in the meantime')
      }
      return { before, after: records.update('source', id, before.revision, changed(before, changes)) }
    }),
  )
  session.savedAll(
    'source',
    done.map(({ after }) => after),
  )
  return {
    changed: done.map(({ before, after }) => ({ id: after.id, was: before.revision, now: after.revision })),
    undo: done.map(({ before, after }) => ({
      id: after.id,
      revision: after.revision,
      changes: { kind: before.kind, tags: before.tags },
    })),
  }
}

const nothingChanged = (code: 'not-found' | 'conflict', count: number, what: string) =>
  new AppError(
    code,
    count === 1
      ? `This source ${what}. Nothing was changed.`
      : `One of the ${count} sources ${what}. None of them was changed; look at them and try again.`,
  )

function changed(
  before: Source,
  { addTags = [], removeTags = [], ...rest }: SourceChange['changes'],
): Partial<Content<'source'>> {
  const left = (rest.tags ?? before.tags).filter(tag => !removeTags.includes(tag))
  const tags = [...new Set([...left, ...addTags])]
  if (tags.length > MAX_TAGS) {
    throw new AppError(
      'invalid-input',
      `A source holds ${MAX_TAGS} tags at the most, and “${before.title}” would have ${tags.length}. Nothing was changed.`,
    )
  }
  return { ...defined(rest), tags }
}
