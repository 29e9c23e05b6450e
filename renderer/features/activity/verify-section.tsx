import { sentenceFor } from '../../../shared/errors.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { formatLongMoment, plural } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { say, sayFailed } from '../../ui/notices.ts'
import { Failure } from '../../ui/states.tsx'
import { useVerification, type Verification } from './verify-desk.ts'
import { progressWords } from './words.ts'

/** Verify: what it looks at, how far it is, and exactly what it found. */
export function VerifySection() {
  const { state, verify, stop } = useVerification()
  const running = state.status === 'running'
  return (
    <section className="sec verify" aria-labelledby="verify-heading">
      <h3 id="verify-heading">Verify</h3>
      <p className="hint">
        Reads the whole notebook: the journal’s chain, every record against what the journal says of it, every
        original against its SHA-256. It changes nothing.
      </p>
      {running ? (
        <Button onClick={() => void stop().catch(error => sayFailed(sentenceFor(error)))}>Stop</Button>
      ) : (
        <Button look="primary" icon="check" onClick={verify}>
          Verify
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
            aria-label="Verifying"
            {...(share ? { value: progress.done, max: progress.total } : {})}
          />
          <p className="num">{progress ? progressWords(progress) : 'Beginning'}</p>
        </div>
      )
    }
    case 'stopped':
      return <p role="status">Stopped before its end, so it says nothing. Nothing was changed.</p>
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
  const counts = [
    plural(originals, 'original'),
    plural(records, 'record'),
    plural(journalEntries, 'journal entry', 'journal entries'),
  ].join(', ')
  return (
    <div className="report">
      {/* The verdict is read out; the list of problems is there to be gone through. */}
      <p role="status" className={ok ? 'whole' : 'not-whole'}>
        <Icon name={ok ? 'verdict-confirmed' : 'guard-serious'} size="small" />
        {ok
          ? `Whole: ${counts}, all as they were written.`
          : `Not whole: ${plural(problems.length, 'problem')} in ${counts}.`}
      </p>
      <p className="hint">{formatLongMoment(at)}</p>
      {!ok && (
        <>
          <ul className="problems" aria-label="Problems">
            {problems.map(({ what, sentence }) => (
              <li key={`${what} ${sentence}`}>
                <b>{what}</b>
                {sentence}
              </li>
            ))}
          </ul>
          <p className="hint">
            Nothing was changed. What is not named here is whole; restore the rest from a backup.
          </p>
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
      say('The journal’s last hash was copied.')
    } catch {
      sayFailed('The hash could not be copied: the system did not allow it. Select it and copy it by hand.')
    }
  }
  return (
    <section className="sec" aria-labelledby="head-heading">
      <h3 id="head-heading">
        The journal ends in
        <IconButton icon="copy" label="Copy the journal’s last hash" onClick={() => void copy()} />
      </h3>
      <p className="hash" translate="no">
        {head}
      </p>
      <p className="hint">
        Each entry holds the hash of the one before. Note this one elsewhere, or send it to someone: a journal
        that was shortened or written anew cannot end in it.
      </p>
    </section>
  )
}
