import type { EditorContent } from '../../../shared/domain/draft.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { QuoteView } from '../../../shared/domain/quote.ts'
import type { SnapshotSummary, Source } from '../../../shared/domain/source.ts'
import type { LedgerQuote } from '../../../shared/draft/terms-rule.ts'

/** A snapshot that a draft leans on, with the source it was captured from. */
export type CitedSource = { source: Source; snapshot: SnapshotSummary }

/** The bytes of an image. */
export type StoryImage = { mediaType: string; base64: string }

/** All that an export needs. Exporters are pure: what is not here cannot get into the file. */
export type Story = {
  title: string
  content: EditorContent
  /** By quote id: every live quote's quote. One that is missing was deleted, and its footnote says so. */
  quotes: ReadonlyMap<Id, QuoteView>
  /** Every quote of the notebook, as the rule of terms wants to know it. */
  ledger: ReadonlyMap<Id, LedgerQuote>
  /** By snapshot id: the snapshots that the quotes and citations point into. */
  sources: ReadonlyMap<Id, CitedSource>
  /** By snapshot id: the images that stand in the draft. */
  images?: ReadonlyMap<Id, StoryImage> | undefined
  /** Milliseconds since 1970. */
  exportedAt: number
  /** BCP 47, where the language of the draft is known. */
  language?: string | null
  notebookName?: string | null
}
