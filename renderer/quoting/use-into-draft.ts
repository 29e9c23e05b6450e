import type { EditorContent, WrittenRow } from '../../shared/domain/draft.ts'
import type { QuoteView } from '../../shared/domain/quote.ts'
import { appendQuotation } from '../../shared/draft/append-quotation.ts'
import { sentenceFor } from '../../shared/errors.ts'
import { useClient } from '../app/client.tsx'
import { wayTo } from '../app/undo/ways.ts'
import { windowUndo } from '../app/undo.ts'
import { useCall } from '../app/use-call.ts'
import type { MenuBranch, MenuChoice } from '../ui/menu.tsx'
import { sayFailed } from '../ui/notices.ts'
import { barredBy } from './carried.ts'
import { quotationOf } from './quotation.ts'
import { words } from './words.ts'

/** Drafts that a menu offers, the one last edited first. */
const OFFERED = 8

type Choice = (quote: Pick<QuoteView, 'id' | 'terms'>) => MenuChoice | MenuBranch

/** A choice for menus of quotes: puts the quote at the end of a draft, as its terms allow, so that it can be undone. */
export function useIntoDraft(): Choice {
  const client = useClient()
  const drafts = useCall('drafts.list', {})
  const rows = drafts.status === 'ready' ? drafts.value.rows : []
  const latest = rows.toSorted((a, b) => b.updatedAt - a.updatedAt).slice(0, OFFERED)

  const insert = async (quoteId: string, { id }: WrittenRow): Promise<void> => {
    const [quote, draft] = await Promise.all([
      client.call('quotes.get', { id: quoteId }),
      client.call('drafts.get', { id }),
    ])
    const { title, revision, content } = draft
    const save = (to: EditorContent) => async (at: number) => ({
      id,
      ...(await client.call('drafts.save', { id, revision: at, title, content: to })),
    })
    const after = save(appendQuotation(content, quotationOf(quote)))
    const saved = await after(revision)
    windowUndo.did({
      said: words.intoDraft.done({ title: title || words.intoDraft.untitled }),
      undo: wayTo(id, { revision: saved.revision, reach: after }, { revision, reach: save(content) }),
    })
  }
  return quote => {
    const choice = { id: 'into-draft', label: words.intoDraft.label, icon: 'drafts' } as const
    const barred = barredBy(quote) ?? (latest.length === 0 ? words.intoDraft.none : undefined)
    if (barred !== undefined) return { ...choice, barred, onAction: () => {} }
    return {
      ...choice,
      choices: latest.map(row => ({
        id: row.id,
        label: row.title || words.intoDraft.untitled,
        onAction: () => void insert(quote.id, row).catch(error => sayFailed(sentenceFor(error))),
      })),
    }
  }
}
