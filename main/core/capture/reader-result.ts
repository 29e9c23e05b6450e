import type { Metadata, SourceKind } from '../../../shared/domain/source.ts'
import type { Piece } from './pieces.ts'

/** What one reader makes of an original; `capture` completes it. `metadata.title` may be empty here. */
export type ReaderResult = {
  readonly kind: SourceKind
  readonly pieces: Piece[]
  readonly metadata: Metadata
  readonly reader: string
}
