import type { SourceKind } from '../../../../shared/domain/source.ts'
import type { IconName } from '../../../ui/icon-names.ts'

/** How each kind of source is drawn; how it is called, the words say. */
export const kindIcons: Readonly<Record<SourceKind, IconName>> = {
  article: 'article',
  document: 'doc',
  transcript: 'transcript',
  interview: 'transcript',
  post: 'post',
  image: 'image',
}
