import type { Snapshot, Source } from '../../../../shared/domain/source.ts'
import { formatLongMoment, formatPublished } from '../../../ui/format.ts'
import { words } from '../words.ts'

type ReaderHeaderProps = Readonly<{ source: Source; snapshot: Snapshot }>

/** Publisher, title and byline. The title steps back where the text begins with the same words. */
export function ReaderHeader({ source, snapshot }: ReaderHeaderProps) {
  const { title, byline, publisher, publishedAt, language } = source
  const first = snapshot.blocks[0]
  const inText = first !== undefined && snapshot.text.slice(first.start, first.end) === title
  const facts = [
    byline.length > 0 && words.reading.by({ names: byline.join(words.comma) }),
    publishedAt && words.reading.published({ when: formatPublished(publishedAt) }),
    words.reading.captured({ when: formatLongMoment(snapshot.capturedAt) }),
  ]
  return (
    <header>
      {publisher && (
        <p className="kick" dir="auto">
          {publisher}
        </p>
      )}
      <h1 className={inText ? 'vh' : undefined} lang={language ?? undefined} dir="auto">
        {title}
      </h1>
      <p className="by num">{facts.filter(Boolean).join(' ')}</p>
    </header>
  )
}
