import type { Block, Metadata, SetAside, SourceKind } from '../../../shared/domain/source.ts'
import type { Reasons } from './reasons.ts'

/** Bytes as they came, and what is known of them from outside. `fileName` and `url` are hints, never paths to open. */
export type CaptureInput = {
  readonly bytes: Uint8Array
  /** "text/plain", "text/html", "text/markdown", or null to tell from the name and the bytes. */
  readonly mediaType: string | null
  readonly fileName: string | null
  readonly url: string | null
}

/** One of several originals that came in one file: a message of a mailbox, an attachment, a file of an archive. */
export type Part =
  | { readonly name: string; readonly input: CaptureInput }
  /** What was not taken out, and why, as a sentence. */
  | { readonly name: string; readonly reason: string }

/** What a reader took from an original: everything of a snapshot but its identity. */
export type Captured = {
  readonly kind: SourceKind
  readonly metadata: Metadata
  /** NFC; blocks joined by a newline. */
  readonly text: string
  readonly blocks: Block[]
  readonly setAside: SetAside[]
  readonly mediaType: string
  /** The character encoding the bytes were read in, as the WHATWG Encoding Standard names it. */
  readonly encoding: string
  /** "html/1": which reader, and which version of its judgement. */
  readonly reader: string
  /** Why no text could be taken: an original that is kept without. */
  readonly unread?: string | undefined
  /** Where each value of the metadata came from. */
  readonly reasons?: Reasons
  /** Originals that came in this one: messages, attachments, files. */
  readonly parts?: readonly Part[] | undefined
  /** The Message-ID of the message that a conversation began with. */
  readonly thread?: string | undefined
}

/** Runs capture away from the core's thread, under limits. Rejects with an AppError whose sentence names the file. */
export interface Reader {
  read(input: CaptureInput): Promise<Captured>
  close(): Promise<void>
}
