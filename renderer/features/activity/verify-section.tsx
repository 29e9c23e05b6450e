import { sentenceFor } from '../../../shared/errors.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { formatLongMoment } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { say, sayFailed } from '../../ui/notices.ts'
import { Failure } from '../../ui/states.tsx'
import { progressWords } from './sentences.ts'
import { useVerification, type Verification } from './verify-desk.ts'
import { words } from './words.ts'

/** Verify: what it looks at, how far it is, and exactly what it found. */
export function VerifySection() {
  const { state, verify, stop } = useVerification()
  const running = state.status === 'running'
  return (
    <section className="sec verify" aria-labelledby="verify-heading">
      <h3 id="verify-heading">{words.verify.heading}</h3>
      <p className="hint">{words.verify.about}</p>
      {running ? (
        <Button onClick={() => void stop().catch(error => sayFailed(sentenceFor(error)))}>
          {words.verify.stop}
        </Button>
      ) : (
        <Button look="primary" icon="check" onClick={verify}>
          {words.verify.begin}
        </Button>
      )}
      <Outcome state={state} />
    </section>
  )
}

function Outcome({ state }: Readonly<{ state: Verification }>) {
  switch (state.status) {
    case 'idle':
      return null
    case 'running': {
      const { progress } = state
      const share = progress && progress.part !== 'file' && progress.total > 0
      return (
        <div className="going">
          <progress
            aria-label={words.verify.going}
            {...(share ? { value: progress.done, max: progress.total } : {})}
          />
          <p className="num">{progress ? progressWords(progress) : words.verify.beginning}</p>
        </div>
      )
    }
    case 'stopped':
      return <p role="status">{words.verify.stopped}</p>
    case 'failed':
      return <Failure error={state.error} />
    case 'reported':
      return <Report state={state} />
  }
}

function Report({
  state: { report, at },
}: Readonly<{ state: Extract<Verification, { status: 'reported' }> }>) {
  const { ok, originals, records, journalEntries, problems } = report
  const counts = { originals, records, entries: journalEntries }
  return (
    <div className="report">
      {/* The verdict is read out; the list of problems is there to be gone through. */}
      <p role="status" className={ok ? 'whole' : 'not-whole'}>
        <Icon name={ok ? 'verdict-confirmed' : 'guard-serious'} size="small" />
        {ok ? words.verify.whole(counts) : words.verify.notWhole({ ...counts, problems: problems.length })}
      </p>
      <p className="hint">{formatLongMoment(at)}</p>
      {!ok && (
        <>
          <ul className="problems" aria-label={words.verify.problems}>
            {problems.map(({ what, sentence }) => (
              <li key={`${what} ${sentence}`}>
                <b>{what}</b>
                {sentence}
              </li>
            ))}
          </ul>
          <p className="hint">{words.verify.nothingChanged}</p>
        </>
      )}
    </div>
  )
}

/** The hash that the journal ends in, to be noted elsewhere. */
export function JournalHead({ head }: Readonly<{ head: string | null }>) {
  if (head === null) return null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(head)
      say(words.head.copied)
    } catch {
      sayFailed(words.head.notCopied)
    }
  }
  return (
    <section className="sec" aria-labelledby="head-heading">
      <h3 id="head-heading">
        {words.head.title}
        <IconButton icon="copy" label={words.head.copy} onClick={() => void copy()} />
      </h3>
      <p className="hash" translate="no">
        {head}
      </p>
      <p className="hint">{words.head.about}</p>
    </section>
  )
}
