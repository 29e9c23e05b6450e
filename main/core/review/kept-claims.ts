import type { Id } from '../../../shared/domain/ids.ts'
import type { Claim } from '../../../shared/domain/review.ts'
import type { Session } from '../session.ts'
import { contentOf, write } from './acting.ts'
import { presentClaims } from './present.ts'
import { standingOf } from './standing.ts'

/**
 * Gives these claims of a draft a record where they have none: what refers to a claim finds it again after the notebook
 * was closed. Within a transaction of the caller's, who tells of what is answered.
 */
export function keepClaims(session: Session, draftId: Id, claimIds: readonly Id[]): Claim[] {
  if (claimIds.length === 0) return []
  const present = presentClaims(session, session.notebook.records.get('draft', draftId))
  return present.claims
    .filter(({ id, record }) => record === null && claimIds.includes(id))
    .map(claim => write(session, claim.id, null, contentOf(present, claim, standingOf(claim))))
}
