import type { Id } from '../../../shared/domain/ids.ts'
import { type TermsBreach, termsBreaches } from '../../../shared/draft/terms-rule.ts'
import type { Session } from '../session.ts'
import { ledgerOf } from '../written/terms.ts'
import { insidesOf } from './insides.ts'
import type { Present } from './present.ts'

/** What in a draft goes against terms, and the claims that do. */
export type Broken = { breaches: { breach: TermsBreach; claimId: Id | null }[]; claims: ReadonlySet<Id> }

/** The breaches of a draft, each laid to the claim that holds its quote or citation, else to the first of its block. */
export function brokenClaims(session: Session, present: Present): Broken {
  const { title, content } = present.draft
  const found = termsBreaches(title, content, ledgerOf(session))
  if (found.length === 0) return { breaches: [], claims: new Set() }
  const insides = insidesOf(present)
  const breaches = found.map(breach => {
    const inBlock = present.claims.flatMap((claim, at) =>
      claim.block === breach.block ? [{ claim, inside: insides[at]! }] : [],
    )
    const holding = inBlock.find(({ inside }) =>
      inside.quotes.some(({ quoteId }) => quoteId === breach.quoteId),
    )
    const citing =
      breach.kind === 'cited' ? inBlock.find(({ inside }) => inside.citations.length > 0) : undefined
    return { breach, claimId: (holding ?? citing ?? inBlock[0])?.claim.id ?? null }
  })
  return { breaches, claims: new Set(breaches.flatMap(({ claimId }) => claimId ?? [])) }
}
