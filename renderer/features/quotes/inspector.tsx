import type { QuoteRow } from '../../../shared/domain/quote-list.ts'
import { mayBeNamed } from '../../../shared/domain/terms.ts'
import { useCall } from '../../app/use-call.ts'
import { Covered } from '../../quoting/covered.tsx'
import { Button } from '../../ui/button.tsx'
import { formatLongMoment, formatPublished } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

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
          {words.quote}
          <button type="button" className="link" aria-keyshortcuts="E" onClick={onEdit}>
            {common.edit}
          </button>
          <button type="button" className="link plain" aria-keyshortcuts="Delete" onClick={onRemove}>
            {common.remove}
          </button>
        </h3>
        <blockquote className="said whole" lang={row.language ?? undefined} dir="auto">
          {row.words ?? shown ?? <Covered />}
        </blockquote>
        <dl className="kv">
          <dt>{words.fields.speaker}</dt>
          <dd dir="auto">
            {speakerId && speakerName ? (
              <button type="button" className="link" onClick={() => onPerson(speakerId)}>
                {speakerName}
              </button>
            ) : (
              <span className="dim">{words.unnamed.person}</span>
            )}
          </dd>
          <dt>{words.fields.terms}</dt>
          <dd>
            <TermsSign terms={row.terms} />
          </dd>
          {!mayBeNamed(row.terms) && (
            <>
              <dt>{words.fields.nameAs}</dt>
              <dd dir="auto">{row.nameAs || <span className="dim">{words.notAgreed}</span>}</dd>
            </>
          )}
          <dt>{words.fields.tags}</dt>
          <dd dir="auto">{row.tags.join(', ') || <span className="dim">{words.noTags}</span>}</dd>
          <dt>{words.fields.check}</dt>
          <dd>
            {row.checkState === 'checked' ? (
              <span className="sign v-ok">
                <Icon name="verdict-confirmed" size="small" />
                {common.checkStates.checked}
              </span>
            ) : (
              common.checkStates.unchecked
            )}{' '}
            <button type="button" className="link" aria-keyshortcuts="C" onClick={onCheck}>
              {row.checkState === 'checked' ? words.markUnchecked : words.markChecked}
            </button>
          </dd>
          {row.comment && (
            <>
              <dt>{words.fields.comment}</dt>
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
  const isOlder = snapshots.length > 1 && snapshots[0]?.id !== row.snapshotId
  const sha256 = snapshots.find(({ id }) => id === row.snapshotId)?.original.sha256
  return (
    <section className="sec" aria-labelledby="standing">
      <h3 id="standing">{words.standing}</h3>
      <dl className="kv">
        <dt>{words.fields.source}</dt>
        <dd dir="auto">{row.sourceTitle}</dd>
        {row.publisher && (
          <>
            <dt>{words.fields.publisher}</dt>
            <dd dir="auto">{row.publisher}</dd>
          </>
        )}
        {row.publishedAt && (
          <>
            <dt>{words.fields.published}</dt>
            <dd>{formatPublished(row.publishedAt)}</dd>
          </>
        )}
        <dt>{words.fields.block}</dt>
        <dd>¶ {row.block + 1}</dd>
        <dt>{words.fields.captured}</dt>
        <dd>
          {isOlder
            ? words.olderSnapshot({ moment: formatLongMoment(row.capturedAt) })
            : formatLongMoment(row.capturedAt)}
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
          {words.open}
        </Button>
      </p>
    </section>
  )
}
