import type { ClaimView, Verdict } from '../../../../shared/domain/review.ts'
import { formatMoment } from '../../../ui/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icon-names.ts'
import { words } from '../claim-words.ts'

const signs = {
  open: { icon: 'verdict-open', look: 'v-open' },
  confirmed: { icon: 'verdict-confirmed', look: 'v-ok' },
  corrected: { icon: 'verdict-corrected', look: 'v-corr' },
  'cannot-confirm': { icon: 'verdict-cannot', look: 'v-no' },
} as const satisfies Record<Verdict, { icon: IconName; look: string }>

type VerdictSignProps = Readonly<{ verdict: Verdict; children: string }>

/** What was judged: shape, colour and word. */
export function VerdictSign({ verdict, children }: VerdictSignProps) {
  const { icon, look } = signs[verdict]
  return (
    <span className={`sign ${look}`}>
      <Icon name={icon} size="small" />
      {children}
    </span>
  )
}

type ClaimVerdictProps = Readonly<{
  claim: ClaimView
  id: string
  current: boolean
  /** Null where the review is closed to changes. */
  onPress: ((key: 'C' | 'R' | 'X' | 'O' | 'W') => void) | null
}>

/** The column at the end of a claim: its verdict with initials and time, and the keys that judge. */
export function ClaimVerdict({ claim, id, current, onPress }: ClaimVerdictProps) {
  const { verdict, judged, was, notCheckable, confirmWaits } = claim
  const isOpen = verdict === 'open'
  const hasKeys = current && onPress !== null && notCheckable === ''
  const waits = `${id}-waits`
  return (
    <div className="v">
      <div id={id}>
        {notCheckable !== '' ? (
          <span className="sign dim">{words.notChecked}</span>
        ) : (
          !(isOpen && hasKeys && was === null) && (
            <VerdictSign verdict={verdict}>
              {isOpen && was !== null ? words.openAgain : words.verdicts[verdict]}
            </VerdictSign>
          )
        )}
        {isOpen && hasKeys && was === null && <span className="vh">{words.verdicts.open}</span>}
        {!isOpen && claim.remark !== '' && <small dir="auto">{claim.remark}</small>}
        {judged && !isOpen && <small>{words.signed(signature(judged))}</small>}
        {isOpen && was && <small>{words.was[was.verdict](signature(was))}</small>}
      </div>
      {hasKeys && isOpen && (
        <div className="vkeys">
          <Key
            label={words.acts.confirm}
            letter="C"
            verdict="confirmed"
            shut={confirmWaits !== '' ? waits : undefined}
            onPress={onPress}
          />
          <Key label={words.acts.corrected} letter="R" verdict="corrected" onPress={onPress} />
          <Key label={words.acts.cannot} letter="X" verdict="cannot-confirm" onPress={onPress} />
          {confirmWaits !== '' && (
            <small id={waits} dir="auto">
              {confirmWaits}
            </small>
          )}
        </div>
      )}
      {hasKeys && !isOpen && (
        <div className="vacts">
          <button type="button" className="link" aria-keyshortcuts="O" onClick={() => onPress('O')}>
            {words.acts.reopen}
          </button>
          <button type="button" className="link" aria-keyshortcuts="W" onClick={() => onPress('W')}>
            {words.acts.remark}
          </button>
        </div>
      )}
    </div>
  )
}

const signature = ({ by, at }: NonNullable<ClaimView['judged'] | ClaimView['was']>) => ({
  by: by.initials,
  when: formatMoment(at),
})

type KeyProps = Readonly<{
  label: string
  letter: 'C' | 'R' | 'X'
  verdict: Verdict
  /** The id of the sentence that says why it is shut. */
  shut?: string | undefined
  onPress: (key: 'C' | 'R' | 'X') => void
}>

function Key({ label, letter, verdict, shut, onPress }: KeyProps) {
  const { icon, look } = signs[verdict]
  return (
    <button
      type="button"
      aria-keyshortcuts={letter}
      disabled={shut !== undefined}
      aria-describedby={shut}
      onClick={() => onPress(letter)}
    >
      <Icon name={icon} size="small" className={shut ? undefined : look} />
      {label}
      <span className="kbd" aria-hidden="true">
        {letter}
      </span>
    </button>
  )
}
