import type { Output } from '../../../shared/contract.ts'
import { liveQuotes } from '../../../shared/draft/text.ts'
import { AppError } from '../../../shared/errors.ts'
import { exportFileName } from '../export/file-name.ts'
import { exportHtml } from '../export/html.ts'
import { exportMarkdown } from '../export/markdown.ts'
import type { Story } from '../export/story.ts'
import { viewer } from '../quotes/handlers.ts'
import type { Session } from '../session.ts'
import { toSummary } from '../sources/handlers.ts'
import { sha256Hex } from '../vault/vault.ts'

const formats = {
  md: { mediaType: 'text/markdown', write: exportMarkdown },
  html: { mediaType: 'text/html', write: exportHtml },
} as const

/** Writes a draft out with its quotations footnoted, and records in the journal that it was. */
export function exportDraft(
  session: Session,
  id: string,
  format: keyof typeof formats,
  exportedAt: number,
): Output<'drafts.export'> {
  const { records, journal, transact, info } = session.notebook
  const draft = records.get('draft', id)
  const view = viewer(session)
  const quotes: Story['quotes'] = new Map()
  const sources: Story['sources'] = new Map()
  for (const { quoteId } of liveQuotes(draft.content)) {
    const quote = records.find('quote', quoteId)
    if (!quote) {
      throw new AppError(
        'not-found',
        'A quotation in this draft belongs to a quote that was removed. Take it out or put the quote back, then export.',
      )
    }
    quotes.set(quoteId, view(quote))
    const snapshot = toSummary(records.get('snapshot', quote.snapshotId))
    sources.set(quote.sourceId, { source: records.get('source', quote.sourceId), snapshot })
  }
  const story: Story = {
    title: draft.title,
    content: draft.content,
    quotes,
    sources,
    exportedAt,
    notebook: info.name,
  }
  const { mediaType, write } = formats[format]
  const content = write(story)
  transact(() =>
    journal.append({
      action: 'exported',
      kind: 'draft',
      recordId: id,
      revision: draft.revision,
      digest: sha256Hex(content),
    }),
  )
  return { fileName: exportFileName(draft.title, format), mediaType, content }
}
