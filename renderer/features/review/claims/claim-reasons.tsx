import type { ClaimView } from '../../../../shared/domain/review.ts'
import { GuardSign } from '../../../editor/guard/guard-sign.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { words } from '../claim-words.ts'

type ReasonsProps = Readonly<{
  claim: ClaimView
  current: boolean
  /** Null where the review is closed to changes. */
  onSendBack: ((sentence: string) => void) | null
  /** Leads into the draft, at the quotation. */
  onExcuse: (quotation: ClaimView['quotations'][number]) => void
}>

/** Under the words of a claim: what an editor has to know of it before judging. */
export function ClaimReasons({ claim, current, onSendBack, onExcuse }: ReasonsProps) {
  const { flags, was, notCheckable, quotations } = claim
  const tab = current ? 0 : -1
  const shown = quotations.filter(({ state }) => state !== 'verbatim')
  const approved = claim.gate?.approvedBy
  return (
    <div className="why">
      {was && claim.verdict === 'open' && (
        <span className="sign a-moved">
          <Icon name="history" size="small" />
          {changedWords(was)}
        </span>
      )}
      {shown.map(quotation => {
        const inTheWay = blocks(quotation)
        return (
          <span key={quotation.range.join('-')} className="reason">
            <GuardSign state={signState(quotation)}>
              {quotation.excuse !== ''
                ? words.excused({ reason: quotation.excuse })
                : quotation.sentence || words.quotation[quotation.state]}
            </GuardSign>
            {inTheWay && onSendBack && (
              <button
                type="button"
                className="link"
                tabIndex={tab}
                onClick={() => onSendBack(quotation.sentence)}
              >
                {words.acts.sendBack}
              </button>
            )}
            {inTheWay && (
              <button type="button" className="link" tabIndex={tab} onClick={() => onExcuse(quotation)}>
                {words.acts.excuse}
              </button>
            )}
          </span>
        )
      })}
      {flags.includes('terms') && (
        <span className="sign g-ser">
          <Icon name="guard-serious" size="small" />
          {words.terms}
        </span>
      )}
      {flags.includes('unsourced') && <span className="sign v-open">{words.unsourced}</span>}
      {flags.includes('single-source') && <span className="dim">{words.singleSource}</span>}
      {flags.includes('one-origin') && (
        <span className="sign a-moved">
          <Icon name="activity" size="small" />
          {words.oneOrigin({ n: sourcesOf(claim) })}
        </span>
      )}
      {notCheckable !== '' && (
        <span className="dim" dir="auto">
          {words.notCheckable({ reason: notCheckable })}
        </span>
      )}
      {claim.anonymous && (
        <span className={approved ? 'dim' : 'sign a-person'}>
          {!approved && <Icon name="anchor-person" size="small" />}
          {approved
            ? words.gateApproved({
                by: approved.initials,
                when: formatMoment(claim.gate?.approvedAt ?? 0),
              })
            : words.anonymous}
        </span>
      )}
    </div>
  )
}

const blocks = ({ state, excuse }: ClaimView['quotations'][number]): boolean =>
  (state === 'altered' || state === 'serious') && excuse === ''

const signState = ({ state, excuse }: ClaimView['quotations'][number]) =>
  state === 'loose' || state === 'gone' ? 'unknown' : excuse !== '' ? 'excused' : state

/** What was taken, or stands in the draft itself; what search found is only proposed. */
const sourcesOf = ({ evidence }: ClaimView): number =>
  new Set(
    evidence
      .filter(({ state, from }) => state === 'accepted' || from !== 'search')
      .map(({ sourceId, key }) => sourceId ?? key),
  ).size

/** The words that were there before, or that there were none. */
function changedWords({ words: before, changed }: NonNullable<ClaimView['was']>): string {
  const was = changed
    .map(({ was: [start, end] }) => before.slice(start, end).trim())
    .filter(part => part !== '')
  return was.length === 0 ? words.added : words.changed({ was: was.join(' … ') })
}
