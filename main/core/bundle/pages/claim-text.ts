import type { ClaimView } from '../../../../shared/domain/review.ts'
import { text } from './page.ts'

type Marked = { readonly start: number; readonly end: number; readonly open: string; readonly close: string }

/** A claim's words as HTML, its quotations underlined as the guard found them and each changed word marked. */
export function claimText({ text: words, quotations }: Pick<ClaimView, 'text' | 'quotations'>): string {
  const marks = quotations.flatMap(({ range, state, sentence, changes }): Marked[] => [
    {
      start: range[0],
      end: range[1],
      open: `<ins class="${state}" title="${text(sentence)}">`,
      close: '</ins>',
    },
    ...changes
      .filter(({ level, draft }) => level !== 'allowed' && draft[1] > draft[0])
      .map(({ level, kind, draft }) => ({
        start: range[0] + draft[0],
        end: range[0] + draft[1],
        open: `<b class="${level}" title="${text(kind)}">`,
        close: '</b>',
      })),
  ])
  return nest(words, 0, words.length, marks)
}

/** Writes marks within marks. One that does not fit into what surrounds it is left out: the words always stay. */
function nest(words: string, start: number, end: number, marks: readonly Marked[]): string {
  let html = ''
  let at = start
  const waiting = marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (let index = 0; index < waiting.length; index += 1) {
    const mark = waiting[index]
    if (!mark || mark.start < at || mark.end > end || mark.end <= mark.start) continue
    const inner = waiting.slice(index + 1).filter(other => other.start >= mark.start && other.end <= mark.end)
    html +=
      text(words.slice(at, mark.start)) + mark.open + nest(words, mark.start, mark.end, inner) + mark.close
    at = mark.end
  }
  return html + text(words.slice(at, end))
}
