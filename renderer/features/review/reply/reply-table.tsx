import type { Range } from '../../../../shared/domain/ids.ts'
import type { Desk, Reply } from '../../../../shared/domain/review.ts'
import { formatMoment, formatShortDate } from '../../../ui/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { dueOf, idsOf, numbersOf, standsAt } from './reply-fields.ts'
import { words } from './words.ts'

type ReplyTableProps = Readonly<{
  desk: Desk
  now: number
  onOpen: (reply: Reply) => void
  onInDraft: (range: Range) => void
}>

/** Who was asked what, and what came back, a row each. */
export function ReplyTable({ desk, now, onOpen, onInDraft }: ReplyTableProps) {
  const { replies, claims } = desk
  if (replies.length === 0) return <p className="hint no-replies">{words.empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section className="scroll" aria-label={words.table} tabIndex={0}>
      <table className="grid">
        <thead>
          <tr>
            {(['who', 'what', 'asked', 'due', 'answer', 'inDraft'] as const).map(column => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {replies.map(reply => (
            <tr key={reply.id}>
              <td>
                <button
                  type="button"
                  className="link who"
                  dir="auto"
                  title={words.edit({ who: reply.who })}
                  onClick={() => onOpen(reply)}
                >
                  {reply.who}
                </button>
              </td>
              <td dir="auto" title={putTo(reply, claims)}>
                {putTo(reply, claims)}
              </td>
              <td>
                {reply.askedAt === null ? (
                  <span className="dim">{words.notAsked}</span>
                ) : (
                  words.askedBy({ when: formatShortDate(reply.askedAt), way: words.ways[reply.way] })
                )}
              </td>
              <DueCell reply={reply} now={now} />
              <AnswerCell reply={reply} />
              <td>
                {reply.stands === null ? (
                  <span className="dim">{words.notYet}</span>
                ) : (
                  <StandsLink place={standsAt(claims, reply)} onInDraft={onInDraft} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function putTo({ what, claimIds }: Reply, claims: Desk['claims']): string {
  const numbers = numbersOf(claims, claimIds)
  if (numbers === '') return what
  const n = idsOf(claims, numbers).length
  return what === '' ? words.claims({ n, numbers }) : words.claimsAnd({ n, numbers, what })
}

function DueCell({ reply, now }: Readonly<{ reply: Reply; now: number }>) {
  const due = dueOf(reply, now)
  if (due.kind === 'none' || reply.due === null) return <td />
  const when = formatMoment(reply.due)
  if (due.kind === 'later') return <td>{when}</td>
  return (
    <td className="a-person near" title={when}>
      {due.kind === 'soon' ? words.inHours({ n: due.hours }) : words.overdue({ when })}
    </td>
  )
}

function AnswerCell({ reply }: Readonly<{ reply: Reply }>) {
  const { state, answer, askedAgain } = reply
  const again = askedAgain.at(-1)
  if (state === 'waiting') {
    return (
      <td className="dim">
        {again === undefined ? words.states.waiting : words.again({ when: formatShortDate(again) })}
      </td>
    )
  }
  return (
    <td title={answer || undefined}>
      {state !== 'answered' && (
        <span className="sign v-no">
          <Icon name="verdict-cannot" size="small" />
          {words.states[state]}
        </span>
      )}{' '}
      {answer !== '' && (
        <span className="serif" dir="auto">
          {answer}
        </span>
      )}
    </td>
  )
}

type StandsLinkProps = Readonly<{
  /** Null where the draft does not say it any more. */
  place: ReturnType<typeof standsAt>
  onInDraft: (range: Range) => void
}>

function StandsLink({ place, onInDraft }: StandsLinkProps) {
  if (!place) return <span className="dim">{words.noMore}</span>
  return (
    <button
      type="button"
      className="link"
      aria-label={words.toDraftName({ block: place.block + 1 })}
      onClick={() => onInDraft(place.range)}
    >
      {words.toDraft({ block: place.block + 1 })}
    </button>
  )
}
