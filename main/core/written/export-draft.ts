import type { Output } from '../../../shared/contract.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import type { QuoteView } from '../../../shared/domain/quote.ts'
import { inlinesOf } from '../../../shared/draft/text.ts'
import { readDraft } from '../../../shared/draft/tree.ts'
import { exportHtml, exportMarkdown } from '../export/export.ts'
import { exportFileName } from '../export/file-name.ts'
import type { CitedSource, Story } from '../export/story.ts'
import { viewOf } from '../quotes/view.ts'
import type { Session } from '../session.ts'
import { toSummary } from '../sources/handlers.ts'
import { sha256Hex } from '../vault/vault.ts'
import { ledgerOf } from './terms.ts'

const formats = {
  md: { mediaType: 'text/markdown', write: exportMarkdown },
  html: { mediaType: 'text/html', write: exportHtml },
} as const

/**
 * Writes a draft out with its quotations footnoted, and records in the journal that it was. Throws AppError `forbidden`
 * when the terms of a quote in it do not allow that.
 */
export function exportDraft(
  session: Session,
  id: string,
  format: keyof typeof formats,
  exportedAt: number,
): Output<'drafts.export'> {
  const { records, journal, transact, info } = session.notebook
  const draft = records.get('draft', id)
  const story: Story = {
    title: draft.title,
    content: draft.content,
    ...evidenceOf(session, draft),
    ledger: ledgerOf(session),
    exportedAt,
    notebookName: info.name,
  }
  const { mediaType, write } = formats[format]
  const content = write(story)
  const digest = sha256Hex(content)
  transact(() =>
    journal.append({ action: 'exported', kind: 'draft', recordId: id, revision: draft.revision, digest }),
  )
  return { fileName: exportFileName(draft.title, format), mediaType, content }
}

/** The quotes that are live in a draft, and the snapshots that they and its citations point into. */
function evidenceOf(session: Session, draft: Draft): Pick<Story, 'quotes' | 'sources'> {
  const { records } = session.notebook
  const quotes = new Map<string, QuoteView>()
  const snapshotIds = new Set<string>()
  for (const inline of readDraft(draft.content).flatMap(block => Array.from(inlinesOf(block)))) {
    if (inline.kind === 'citation') snapshotIds.add(inline.snapshotId)
    if (inline.kind !== 'live-quote') continue
    const quote = records.find('quote', inline.quoteId)
    if (!quote) continue
    quotes.set(quote.id, viewOf(session, quote))
    snapshotIds.add(quote.snapshotId)
  }
  const sources = new Map<string, CitedSource>()
  for (const snapshotId of snapshotIds) {
    const snapshot = records.find('snapshot', snapshotId)
    if (!snapshot) continue
    sources.set(snapshotId, {
      source: records.get('source', snapshot.sourceId),
      snapshot: toSummary(snapshot),
    })
  }
  return { quotes, sources }
}
