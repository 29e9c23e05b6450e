import type { Id } from '../../../../shared/domain/ids.ts'
import { mayBeNamed } from '../../../../shared/domain/terms.ts'
import type { Session } from '../../session.ts'
import { createNameGuard, type NameGuard } from './name-guard.ts'

/** Whom the confidential edition keeps to itself, and the sources that would tell who they are. */
export type Protection = {
  readonly people: ReadonlySet<Id>
  /** Sources in which someone spoke who may not be named: title and address tell it as surely as the name. */
  readonly sources: ReadonlySet<Id>
  readonly guard: NameGuard
}

/**
 * Everyone who said anything in this notebook, in this draft or not, under terms that forbid the name, with whom such
 * terms were agreed beforehand, or whose identity is sealed.
 */
export function protectionOf({ quotes, people, realNames }: Session): Protection {
  const guarded = [...quotes.all().values()].filter(
    ({ terms, speakerId }) => !mayBeNamed(terms) || people.all().get(speakerId ?? '')?.sealed,
  )
  const spoke = new Set(guarded.flatMap(({ speakerId }) => speakerId ?? []))
  const known = [...people.all().values()].filter(
    ({ id, defaultTerms, sealed }) => spoke.has(id) || sealed || !mayBeNamed(defaultTerms),
  )
  return {
    people: new Set(known.map(({ id }) => id)),
    sources: new Set(guarded.map(({ sourceId }) => sourceId)),
    guard: createNameGuard(known.flatMap(realNames)),
  }
}
