import type { QuoteRow } from '../../../shared/domain/quote-list.ts'
import { mayBeNamed } from '../../../shared/domain/terms.ts'
import { useCall } from '../../app/use-call.ts'
import { Covered } from '../../quoting/covered.tsx'
import { Button } from '../../ui/button.tsx'
import { formatLongMoment, formatPublished } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { checkWords, unnamed } from './words.ts'

type InspectorProps = Readonly<{
  row: QuoteRow
  shown: string | undefined
  onEdit: () => void
  onRemove: () => void
  onCheck: () => void
  onOpen: () => void
  onPerson: (id: string) => void
}>

/** The current quote: its words, what was agreed, and where it stands. */
export function Inspector({ row, shown, onEdit, onRemove, onCheck, onOpen, onPerson }: InspectorProps) {
  const { speakerId, speakerName } = row
  return (
    <>
      <section className="sec" aria-labelledby="the-quote">
        <h3 id="the-quote">
          Quote
          <button type="button" className="link" aria-keyshortcuts="E" onClick={onEdit}>
            Edit
          </button>
          <button type="button" className="link plain" aria-keyshortcuts="Delete" onClick={onRemove}>
            Remove
          </button>
        </h3>
        <blockquote className="said whole" lang={row.language ?? undefined} dir="auto">
          {row.words ?? shown ?? <Covered />}
        </blockquote>
        <dl className="kv">
          <dt>Speaker</dt>
          <dd dir="auto">
            {speakerId && speakerName ? (
              <button type="button" className="link" onClick={() => onPerson(speakerId)}>
                {speakerName}
              </button>
            ) : (
              <span className="dim">{unnamed.person}</span>
            )}
          </dd>
          <dt>Terms</dt>
          <dd>
            <TermsSign terms={row.terms} />
          </dd>
          {!mayBeNamed(row.terms) && (
            <>
              <dt>Name as</dt>
              <dd dir="auto">{row.nameAs || <span className="dim">Not agreed yet</span>}</dd>
            </>
          )}
          <dt>Tags</dt>
          <dd dir="auto">{row.tags.join(', ') || <span className="dim">None</span>}</dd>
          <dt>Check</dt>
          <dd>
            {row.checkState === 'checked' ? (
              <span className="sign v-ok">
                <Icon name="verdict-confirmed" size="small" />
                {checkWords.checked}
              </span>
            ) : (
              checkWords.unchecked
            )}{' '}
            <button type="button" className="link" aria-keyshortcuts="C" onClick={onCheck}>
              {row.checkState === 'checked' ? 'Mark as not checked' : 'Mark as checked'}
            </button>
          </dd>
          {row.comment && (
            <>
              <dt>Comment</dt>
              <dd dir="auto" className="comment">
                {row.comment}
              </dd>
            </>
          )}
        </dl>
      </section>
      <Standing row={row} onOpen={onOpen} />
    </>
  )
}

/** Where the words stand, and in which capture. */
function Standing({ row, onOpen }: Readonly<{ row: QuoteRow; onOpen: () => void }>) {
  const loaded = useCall('sources.get', { id: row.sourceId })
  const snapshots = loaded.status === 'ready' ? loaded.value.snapshots : []
  const sha256 = snapshots.find(({ id }) => id === row.snapshotId)?.original.sha256
  return (
    <section className="sec" aria-labelledby="standing">
      <h3 id="standing">Where it stands</h3>
      <dl className="kv">
        <dt>Source</dt>
        <dd dir="auto">{row.sourceTitle}</dd>
        {row.publisher && (
          <>
            <dt>Publisher</dt>
            <dd dir="auto">{row.publisher}</dd>
          </>
        )}
        {row.publishedAt && (
          <>
            <dt>Published</dt>
            <dd>{formatPublished(row.publishedAt)}</dd>
          </>
        )}
        <dt>Block</dt>
        <dd>¶ {row.block + 1}</dd>
        <dt>Captured</dt>
        <dd>
          {formatLongMoment(row.capturedAt)}
          {snapshots.length > 1 && snapshots[0]?.id !== row.snapshotId && ', an older snapshot'}
        </dd>
        {sha256 && (
          <>
            <dt>SHA-256</dt>
            <dd title={sha256}>
              <span className="mono">{`${sha256.slice(0, 8)} … ${sha256.slice(-8)}`}</span>
            </dd>
          </>
        )}
      </dl>
      <p className="line">
        <Button small icon="open" shortcut="Enter" onClick={onOpen}>
          Open at the passage
        </Button>
      </p>
    </section>
  )
}
