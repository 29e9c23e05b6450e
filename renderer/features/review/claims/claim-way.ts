import type { Input, Output } from '../../../../shared/contract.ts'
import type { Way } from '../../../app/undo.ts'

type Changed = Output<'claims.putBack'>
type PutBack = (input: Input<'claims.putBack'>) => Promise<Changed>

/**
 * The way back from an act on claims: their records are put back as they were, or taken out where there were none. The
 * core answers the way forth again.
 */
export function wayToPutBack(draftId: string, { undo }: Changed, putBack: PutBack): Way {
  return async now => {
    const items = undo.map(item => ({
      ...item,
      revision: item.revision === null ? null : now(item.id, item.revision),
    }))
    const back = await putBack({ draftId, items })
    const reached = new Map(back.changed.map(({ id, revision }) => [id, revision]))
    const steps = undo.flatMap(({ id, before }) => {
      const at = reached.get(id) ?? null
      return before === null || at === null ? [] : [{ id, was: before.revision, now: at }]
    })
    return { steps, back: wayToPutBack(draftId, back, putBack) }
  }
}
