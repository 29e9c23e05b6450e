import type { Range } from '../domain/ids.ts'
import type { Anchor } from '../domain/quote.ts'
import { countWords } from '../text/count-words.ts'
import { type Candidate, contenders } from './candidates.ts'

/**
 * - `exact`: the same words at the same position.
 * - `moved`: the same words elsewhere, or words that differ only in marks, spaces, Unicode form, hyphenation,
 *   spelling slips or what scans misread.
 * - `needs-person`: nothing that is surely the passage; `range` is the best candidate, if there is one.
 */
export type AnchorStatus = 'exact' | 'moved' | 'needs-person'
export type AnchorMatch = {
  status: AnchorStatus
  range?: Range
  score: number
  runnerUp?: Candidate
  why?: string
}

/** By how much the surroundings of a candidate must agree better than those of the next one. */
const MARGIN = 0.2
/** Words that nobody says twice by chance tell a passage without its surroundings; fewer need one side at least. */
const TELLING_WORDS = 6
const SHORT_NEEDS = 0.4
const SLIPS_NEED = 0.25

/**
 * Finds an anchor's passage in a text that may have changed since. Never settles on a lookalike: the words must be
 * the same, and where they stand more than once the surroundings must decide clearly.
 */
export function anchor(text: string, wanted: Anchor): AnchorMatch {
  const found = contenders(text, wanted)
  const here = found.find(({ range }) => range[0] === wanted.start && range[1] === wanted.end)
  const inPlace = text.slice(wanted.start, wanted.end) === wanted.exact
  const best = found.find(({ refused }) => refused === null)
  if (inPlace && here?.refused === null && here.context >= (best?.context ?? 0)) {
    return answer('exact', { ...here, score: 1 }, found)
  }
  if (best === undefined)
    return found[0] ? answer('needs-person', found[0], found) : { status: 'needs-person', score: 0 }
  const doubt = doubtOf(wanted, best, found)
  return doubt === null
    ? answer('moved', best, found)
    : { ...answer('needs-person', best, found), why: doubt }
}

/** Why the best candidate is not surely the passage, in words; null where it is. */
function doubtOf(wanted: Anchor, best: Candidate, found: readonly Candidate[]): string | null {
  const rival = found.find(
    other => other !== best && (other.refused === null || other.context > best.context),
  )
  if (rival?.refused === null && best.context - rival.context < MARGIN) return 'it stands more than once'
  if (rival && rival.context - best.context >= MARGIN)
    return `where it stood, ${rival.refused ?? 'it stands too'}`
  if (best.cost > 0 && best.context < SLIPS_NEED) return 'its words and its surroundings differ'
  return countWords(wanted.exact) < TELLING_WORDS && best.context < SHORT_NEEDS
    ? 'its surroundings differ'
    : null
}

function answer(status: AnchorStatus, best: Candidate, found: readonly Candidate[]): AnchorMatch {
  const runnerUp = found.find(({ range }) => range[0] !== best.range[0])
  const { range, score, refused } = best
  return { status, range, score, ...(runnerUp && { runnerUp }), ...(refused !== null && { why: refused }) }
}
