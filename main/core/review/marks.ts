import { checkMarks, namesFor } from '../../../shared/claims/check-marks.ts'
import type { CheckMark } from '../../../shared/domain/review.ts'
import type { Session } from '../session.ts'

type Known = { people: number; names: Set<string>; marks: Map<string, CheckMark[]> }
const known = new WeakMap<Session, Known>()

/** What in a claim wants a look. Looked for once, until the people of the notebook change. */
export function marksOf(session: Session, text: string): CheckMark[] {
  const { people } = session
  let state = known.get(session)
  if (state?.people !== people.version()) {
    const names = namesFor(people.all().values())
    state = { people: people.version(), names, marks: new Map() }
    known.set(session, state)
  }
  const marks = state.marks.get(text) ?? checkMarks(text, state.names)
  state.marks.set(text, marks)
  return marks
}
