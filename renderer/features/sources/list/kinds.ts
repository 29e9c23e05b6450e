import type { SourceKind } from '../../../../shared/domain/source.ts'
import type { IconName } from '../../../ui/icon-names.ts'

/** How each kind of source is called and drawn. */
export const kinds: Readonly<Record<SourceKind, Readonly<{ label: string; icon: IconName }>>> = {
  article: { label: 'Article', icon: 'article' },
  document: { label: 'Document', icon: 'doc' },
  transcript: { label: 'Transcript', icon: 'transcript' },
  interview: { label: 'Interview', icon: 'transcript' },
  post: { label: 'Post', icon: 'post' },
  image: { label: 'Image', icon: 'image' },
}
