import type { Output } from '../../../shared/contract.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Session } from '../session.ts'

/** What search finds for a claim. */
export async function searchEvidence(
  _session: Session,
  _draftId: Id,
  _claimId: Id,
  _query: string,
): Promise<Output<'claims.search'>> {
  return { found: [] }
}
