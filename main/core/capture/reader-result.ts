import type { Metadata, SourceKind } from '../../../shared/domain/source.ts'
import type { Piece } from './pieces.ts'

/** What one reader makes of an original; `complete` completes it. `metadata.title` may be empty here. */
export type ReaderResult = {
  readonly kind: SourceKind
  readonly pieces: Piece[]
  readonly metadata: Metadata
  readonly reader: string
  /** Its words are names and numbers, which tell no language and no title. */
  readonly wordless?: boolean
}
