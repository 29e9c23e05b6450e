import type { Quote } from '../../../shared/domain/quote.ts'
import type { Snapshot } from '../../../shared/domain/source.ts'
import { mayBeQuoted, mayBeShown } from '../../../shared/domain/terms.ts'
import { tokens } from '../../../shared/text/tokens.ts'

type Place = readonly [start: number, end: number]
type Wanted = { readonly sourceId: string; readonly keys: readonly string[] }

/** Fewer words than this are not taken for someone's, outside the source they were said in. */
const TELLING = 4
/** Stands for each character that was said off the record, so that every other offset stays. */
export const BLOT = '█'

/** Keeps what was said off the record out of a bundle, wherever it stands. */
export type Withholding = {
  /** Any text; the places become "[off the record]". */
  words(text: string): string
  /** The text of a snapshot, as long as before: what was said off the record is blotted out. */
  snapshot(snapshot: Pick<Snapshot, 'id' | 'sourceId' | 'text'>): string
  /** Whether a snapshot, set-aside words included, holds any of it. */
  isIn(snapshot: Pick<Snapshot, 'id' | 'sourceId' | 'text' | 'setAside'>): boolean
}

/**
 * Words off the record are found by their anchors in the snapshot they were said in, and by the words themselves (in
 * any case, with any marks) everywhere else. What someone also said for the record is no secret.
 */
export function createWithholding(quotes: Iterable<Quote>): Withholding {
  const all = [...quotes]
  const open = all
    .filter(({ terms }) => mayBeQuoted(terms))
    .map(({ anchor }) => ` ${keysOf(anchor.exact).join(' ')} `)
  const secret = all.filter(({ terms }) => !mayBeShown(terms))
  const wanted = secret
    .map(({ sourceId, anchor }): Wanted => ({ sourceId, keys: keysOf(anchor.exact) }))
    .filter(({ keys }) => keys.length > 0 && !open.some(said => said.includes(` ${keys.join(' ')} `)))
  const byFirst = Map.groupBy(wanted, ({ keys }) => keys[0] ?? '')
  const anchored = Map.groupBy(secret, ({ snapshotId }) => snapshotId)

  function placesIn(text: string, sourceId: string | null): Place[] {
    if (wanted.length === 0) return []
    const words = wordsOf(text)
    return words.flatMap(({ key, start }, at) =>
      (byFirst.get(key) ?? []).flatMap(({ keys, sourceId: home }): Place[] => {
        if (keys.length < TELLING && home !== sourceId) return []
        const last = words[at + keys.length - 1]
        const all = keys.every((each, offset) => words[at + offset]?.key === each)
        return all && last ? [[start, last.end]] : []
      }),
    )
  }
  const placesOf = ({ id, sourceId, text }: Pick<Snapshot, 'id' | 'sourceId' | 'text'>): Place[] => [
    ...(anchored.get(id) ?? []).map(({ anchor }): Place => [anchor.start, anchor.end]),
    ...placesIn(text, sourceId),
  ]

  return {
    words: text => replaced(text, placesIn(text, null), () => '[off the record]'),
    snapshot: snapshot =>
      replaced(snapshot.text, placesOf(snapshot), hidden =>
        hidden.replace(/[^\n]/gu, each => BLOT.repeat(each.length)),
      ),
    isIn: snapshot =>
      placesOf(snapshot).length > 0 ||
      snapshot.setAside.some(({ text }) => placesIn(text, snapshot.sourceId).length > 0),
  }
}

const wordsOf = (text: string) => tokens(text).filter(({ kind }) => kind === 'word' || kind === 'number')
const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key)

/** The text with each place, those that overlap made one, replaced. */
function replaced(text: string, places: readonly Place[], by: (hidden: string) => string): string {
  let result = ''
  let at = 0
  for (const [start, end] of merged(places)) {
    result += text.slice(at, start) + by(text.slice(start, end))
    at = end
  }
  return result + text.slice(at)
}

/** In order, those that overlap or touch made one. */
export function merged(places: readonly Place[]): Place[] {
  const result: [number, number][] = []
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
