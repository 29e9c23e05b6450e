import type { Snapshot, Source } from '../../../../shared/domain/source.ts'
import { formatLongMoment, formatPublished } from '../../../ui/format.ts'
import { words } from '../words.ts'
import './print.css'

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
  const { original } = snapshot
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
      <dl className="printed">
        <Printed name={words.printing.publisher} value={publisher} />
        <Printed name={words.printing.address} value={source.url} />
        <Printed name={words.printing.captured} value={formatLongMoment(snapshot.capturedAt)} />
        <Printed name={words.printing.file} value={original.fileName} />
        <Printed name="SHA-256" value={original.sha256} />
      </dl>
    </header>
  )
}

/** Only on paper: what proves where the text came from, which on screen stands in the inspector. */
function Printed({ name, value }: Readonly<{ name: string; value: string | null }>) {
  if (!value) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  )
}
