import type { Output } from '../../../shared/contract.ts'
import type { Draft, ExportFormat } from '../../../shared/domain/draft.ts'
import type { QuoteView } from '../../../shared/domain/quote.ts'
import { inlinesOf } from '../../../shared/draft/text.ts'
import { readDraft } from '../../../shared/draft/tree.ts'
import { exportDocx, exportHtml, exportMarkdown, exportPlainText } from '../export/export.ts'
import { exportFileName } from '../export/file-name.ts'
import { exportPdf, type PrintPdf } from '../export/pdf.ts'
import type { CitedSource, Story, StoryImage } from '../export/story.ts'
import { viewOf } from '../quotes/view.ts'
import type { Session } from '../session.ts'
import { toSummary } from '../sources/handlers.ts'
import { imageOf } from '../sources/image.ts'
import { sha256Hex } from '../vault/vault.ts'
import { ledgerOf } from './terms.ts'

type Writer = Readonly<{
  mediaType: string
  write: (story: Story, print: PrintPdf | undefined) => string | Promise<Uint8Array>
}>
const formats: Readonly<Record<ExportFormat, Writer>> = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: exportDocx,
  },
  pdf: { mediaType: 'application/pdf', write: exportPdf },
  md: { mediaType: 'text/markdown', write: exportMarkdown },
  html: { mediaType: 'text/html', write: exportHtml },
  txt: { mediaType: 'text/plain', write: exportPlainText },
}

/**
 * Writes a draft out with its quotations footnoted, and records in the journal that it was. Throws AppError `forbidden`
 * when the terms of a quote in it do not allow that.
 */
export async function exportDraft(
  session: Session,
  id: string,
  format: ExportFormat,
  exportedAt: number,
  print?: PrintPdf,
): Promise<Output<'drafts.export'>> {
  const { records, journal, transact } = session.notebook
  const draft = records.get('draft', id)
  const { mediaType, write } = formats[format]
  const images = await imagesOf(session, draft)
  const written = await write({ ...storyOf(session, draft, exportedAt), images }, print)
  const digest = sha256Hex(written)
  transact(() =>
    journal.append({ action: 'exported', kind: 'draft', recordId: id, revision: draft.revision, digest }),
  )
  const file = { fileName: exportFileName(draft.title, format), mediaType }
  return typeof written === 'string'
    ? { ...file, content: written, encoding: 'text' }
    : { ...file, content: Buffer.from(written).toString('base64'), encoding: 'base64' }
}

/** All that an export of the draft is made of, but for the bytes of its images. */
export function storyOf(session: Session, draft: Draft, exportedAt: number): Story {
  return {
    title: draft.title,
    content: draft.content,
    ...evidenceOf(session, draft),
    ledger: ledgerOf(session),
    exportedAt,
    notebookName: session.notebook.info.name,
  }
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

/** The images that stand in a draft; one whose snapshot is gone is told by its words. */
export async function imagesOf(session: Session, draft: Draft): Promise<ReadonlyMap<string, StoryImage>> {
  const images = new Map<string, StoryImage>()
  for (const block of readDraft(draft.content)) {
    if (block.kind !== 'image' || images.has(block.snapshotId)) continue
    if (!session.notebook.records.find('snapshot', block.snapshotId)) continue
    images.set(block.snapshotId, await imageOf(session, block.snapshotId))
  }
  return images
}
