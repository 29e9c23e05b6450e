import { type ReactNode, useEffect, useRef } from 'react'
import type { EditorContent } from '../../../shared/domain/draft.ts'
import type { Range } from '../../../shared/domain/ids.ts'
import type { SearchHit } from '../../../shared/domain/search.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { draftText } from '../../../shared/draft/text.ts'
import { type Loaded, useCall } from '../../app/use-call.ts'
import { currentLanguage } from '../../messages/messages.ts'
import { formatMoment, formatPublished } from '../../ui/format.ts'
import { Lit } from '../../ui/lit.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { Failure, Waiting } from '../../ui/states.tsx'
import { linesOf, litBlocks, windowAround } from './results.ts'
import { words } from './words.ts'

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
          <p className="by" lang={currentLanguage()}>
            {listed([
              publisher,
              publishedAt && formatPublished(publishedAt),
              words.opened.captured({ moment: formatMoment(capturedAt) }),
              words.opened.snapshots({ n: snapshotCount }),
            ])}
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
          <h2>{speakerName ?? words.opened.noSpeaker}</h2>
          <p className="by">
            <TermsSign terms={terms} />{' '}
            {listed([
              sourceTitle,
              publisher,
              words.opened.quoteFrom({ moment: formatMoment(capturedAt), block: block + 1 }),
            ])}
          </p>
          {mayBeShown(terms) ? (
            <Text text={anchor.exact} parts={linesOf(anchor.exact)} hits={hits} current={current} />
          ) : (
            <p className="dim">{words.opened.covered}</p>
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
        if (!person) return <p className="waiting">{words.opened.gone}</p>
        return (
          <article className="pv">
            <h2>{person.name}</h2>
            <p className="by">
              {listed([person.role, ...person.aliases]) || words.opened.noNames}{' '}
              <TermsSign terms={person.defaultTerms} />
            </p>
            <Ready of={quotes}>
              {({ quotes: said }) =>
                said.map(quote => (
                  <div key={quote.id} className="said-there">
                    {mayBeShown(quote.terms) ? (
                      <p dir="auto">{quote.anchor.exact}</p>
                    ) : (
                      <p className="dim">{words.opened.coveredStatement}</p>
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
            <h2>{title || words.opened.untitled}</h2>
            <p className="by">{words.opened.changed({ moment: formatMoment(updatedAt) })}</p>
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

/** Facts one after the other. */
const listed = (facts: readonly (string | null | undefined)[]): string =>
  facts.filter(Boolean).join(words.opened.separator)

function Ready<T>({ of, children }: Readonly<{ of: Loaded<T>; children: (value: T) => ReactNode }>) {
  if (of.status === 'loading') return <Waiting what={words.opened.opening} />
  if (of.status === 'failed') return <Failure error={of.error} onRetry={of.retry} />
  return children(of.value)
}
