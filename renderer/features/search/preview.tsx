import { type ReactNode, useEffect, useRef } from 'react'
import type { EditorContent } from '../../../shared/domain/draft.ts'
import type { Range } from '../../../shared/domain/ids.ts'
import type { SearchHit } from '../../../shared/domain/search.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { draftText } from '../../../shared/draft/text.ts'
import { type Loaded, useCall } from '../../app/use-call.ts'
import { formatMoment, formatPublished } from '../../ui/format.ts'
import { Lit } from '../../ui/lit.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { Failure, Waiting } from '../../ui/states.tsx'
import { linesOf, litBlocks, windowAround } from './results.ts'

type PreviewProps = Readonly<{
  hit: SearchHit
  hits: readonly Range[]
  current: number
}>

/** A found document, opened at the match with every hit lit. */
export function Preview(props: PreviewProps) {
  switch (props.hit.kind) {
    case 'source':
      return <SourcePreview {...props} />
    case 'quote':
      return <QuotePreview {...props} />
    case 'person':
      return <PersonPreview {...props} />
    case 'note':
      return <NotePreview {...props} />
    case 'draft':
      return <DraftPreview {...props} />
  }
}

function SourcePreview({ hit, hits, current }: PreviewProps) {
  const source = useCall('sources.get', { id: hit.id })
  const latest = source.status === 'ready' ? source.value.source.latestSnapshotId : ''
  const snapshot = useCall('snapshots.get', { id: latest }, { when: latest !== '', immutable: true })
  return (
    <Ready of={source}>
      {({ source: { title, publisher, publishedAt, capturedAt, language, snapshotCount } }) => (
        <article className="pv" lang={language ?? undefined} dir="auto">
          <h2>{title}</h2>
          <p className="by" lang="en">
            {[publisher, publishedAt && formatPublished(publishedAt), `captured ${formatMoment(capturedAt)}`]
              .filter(Boolean)
              .join(', ')}
            . {snapshotCount} {snapshotCount === 1 ? 'snapshot' : 'snapshots'}.
          </p>
          <Ready of={snapshot}>
            {({ text, blocks }) => (
              <Text
                text={text}
                parts={blocks.map(({ start, end, type }) => ({ start, end, heading: type === 'heading' }))}
                hits={hits}
                current={current}
              />
            )}
          </Ready>
        </article>
      )}
    </Ready>
  )
}

function QuotePreview({ hit, hits, current }: PreviewProps) {
  const quote = useCall('quotes.get', { id: hit.id })
  return (
    <Ready of={quote}>
      {({ speakerName, terms, sourceTitle, publisher, capturedAt, anchor, comment, block }) => (
        <article className="pv">
          <h2>{speakerName ?? 'Speaker not known'}</h2>
          <p className="by">
            <TermsSign terms={terms} /> {sourceTitle}
            {publisher && `, ${publisher}`}, captured {formatMoment(capturedAt)}, ¶ {block + 1}.
          </p>
          {mayBeShown(terms) ? (
            <Text text={anchor.exact} parts={linesOf(anchor.exact)} hits={hits} current={current} />
          ) : (
            <p className="dim">The words stay in the source.</p>
          )}
          {comment && <p className="by">{comment}</p>}
        </article>
      )}
    </Ready>
  )
}

function PersonPreview({ hit }: PreviewProps) {
  const people = useCall('people.list', {})
  const quotes = useCall('quotes.list', { personId: hit.id })
  return (
    <Ready of={people}>
      {({ people: everyone }) => {
        const person = everyone.find(({ id }) => id === hit.id)
        if (!person) return <p className="waiting">This person is no longer in the notebook.</p>
        return (
          <article className="pv">
            <h2>{person.name}</h2>
            <p className="by">
              {[person.role, ...person.aliases].filter(Boolean).join(', ') || 'No role or other names noted'}.{' '}
              <TermsSign terms={person.defaultTerms} />
            </p>
            <Ready of={quotes}>
              {({ quotes: said }) =>
                said.map(quote => (
                  <div key={quote.id} className="said-there">
                    {mayBeShown(quote.terms) ? (
                      <p dir="auto">{quote.anchor.exact}</p>
                    ) : (
                      <p className="dim">One statement, words hidden</p>
                    )}
                    <p className="by">
                      <TermsSign terms={quote.terms} /> {quote.sourceTitle}
                    </p>
                  </div>
                ))
              }
            </Ready>
          </article>
        )
      }}
    </Ready>
  )
}

const NotePreview = (props: PreviewProps) => (
  <Written {...props} of={useCall('notes.get', { id: props.hit.id })} />
)
const DraftPreview = (props: PreviewProps) => (
  <Written {...props} of={useCall('drafts.get', { id: props.hit.id })} />
)

type WrittenProps = PreviewProps &
  Readonly<{ of: Loaded<{ title: string; updatedAt: number; content: EditorContent }> }>

function Written({ of, hits, current }: WrittenProps) {
  return (
    <Ready of={of}>
      {({ title, updatedAt, content }) => {
        const text = draftText(content)
        return (
          <article className="pv" dir="auto">
            <h2>{title || 'Untitled'}</h2>
            <p className="by">Changed {formatMoment(updatedAt)}.</p>
            <Text text={text} parts={linesOf(text)} hits={hits} current={current} />
          </article>
        )
      }}
    </Ready>
  )
}

type TextProps = Readonly<{
  text: string
  parts: Parameters<typeof litBlocks>[1]
  hits: readonly Range[]
  current: number
}>

function Text({ text, parts, hits, current }: TextProps) {
  const body = useRef<HTMLDivElement>(null)
  const start = hits[current]?.[0]
  useEffect(() => {
    if (start === undefined) return
    body.current?.querySelector('.hit.cur')?.scrollIntoView({ block: 'center' })
  }, [start])
  const blocks = litBlocks(text, parts, hits)
  return (
    <div ref={body}>
      {windowAround(blocks, current).map(block => {
        const here = current - block.offset
        const at = here >= 0 && here < block.ranges.length
        return (
          <p
            key={block.start}
            dir="auto"
            className={[at && 'at', block.heading && 'head'].filter(Boolean).join(' ')}
          >
            <Lit text={block.text} ranges={block.ranges} current={here} />
          </p>
        )
      })}
    </div>
  )
}

function Ready<T>({ of, children }: Readonly<{ of: Loaded<T>; children: (value: T) => ReactNode }>) {
  if (of.status === 'loading') return <Waiting what="Opening" />
  if (of.status === 'failed') return <Failure error={of.error} onRetry={of.retry} />
  return children(of.value)
}
