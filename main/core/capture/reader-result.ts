import type { Metadata, SourceKind } from '../../../shared/domain/source.ts'
import type { Part } from './captured.ts'
import type { Piece } from './pieces.ts'
import type { Reasons } from './reasons.ts'

/** What an original says of itself when it says nothing. */
export const noMetadata: Metadata = {
  title: '',
  byline: [],
  publisher: null,
  publishedAt: null,
  modifiedAt: null,
  url: null,
  language: null,
}

/** What one reader makes of an original; `complete` completes it. `metadata.title` may be empty here. */
export type ReaderResult = {
  readonly kind: SourceKind
  readonly pieces: Piece[]
  readonly metadata: Metadata
  readonly reader: string
  /** Its words are names and numbers, which tell no language and no title. */
  readonly wordless?: boolean
  /** Where the values of the metadata stood; what is missing here stood in the file itself. */
  readonly reasons?: Reasons
  readonly parts?: readonly Part[]
  readonly thread?: string | undefined
}
