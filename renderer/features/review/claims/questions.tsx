import type { ClaimView } from '../../../../shared/domain/review.ts'
import { formatMoment } from '../../../ui/format.ts'
import { words as claimWords } from '../claim-words.ts'

/** Read when drawn: the language may change. */
const words = claimWords.thread

type QuestionsProps = Readonly<{
  questions: ClaimView['questions']
  current: boolean
  /** Null where the review is closed to changes. */
  onAnswer: ((questionId: string) => void) | null
}>

/** What was asked about a claim and what came back, as a thread. */
export function Questions({ questions, current, onAnswer }: QuestionsProps) {
  if (questions.length === 0) return null
  return (
    <ul className="thread" aria-label={words.label}>
      {questions.map(({ id, question, by, at, answer, answeredBy, answeredAt }) => (
        <li key={id}>
          <p dir="auto">{question}</p>
          <small>{words.asked({ by: by.initials, when: formatMoment(at) })}</small>
          {answeredBy && answeredAt !== null ? (
            <div className="answer">
              <p dir="auto">{answer}</p>
              <small>{words.answered({ by: answeredBy.initials, when: formatMoment(answeredAt) })}</small>
            </div>
          ) : (
            <div className="answer">
              <small>{words.waiting}</small>
              {onAnswer && (
                <button
                  type="button"
                  className="link"
                  tabIndex={current ? 0 : -1}
                  aria-keyshortcuts="A"
                  onClick={() => onAnswer(id)}
                >
                  {claimWords.acts.answer}
                </button>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
