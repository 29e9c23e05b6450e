import { mayBeShown } from '../../../shared/domain/terms.ts'
import type { Session } from '../session.ts'

/** The words of quotes; for each that its terms keep covered, the journal says that it was shown. */
export function showQuotes({ notebook }: Session, ids: readonly string[]): { id: string; words: string }[] {
  const { records, journal, transact } = notebook
  return transact(() =>
    ids.map(id => {
      const { anchor, terms, revision } = records.get('quote', id)
      if (!mayBeShown(terms)) {
        journal.append({ action: 'shown', kind: 'quote', recordId: id, revision, digest: null })
      }
      return { id, words: anchor.exact }
    }),
  )
}
