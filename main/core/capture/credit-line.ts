import { bylineOf, splitNames } from './byline.ts'
import { dateLine, writtenDate } from './dates.ts'

/** What a line under the headline or at the end tells of who wrote it, when, and where it first appeared. */
export type Credit = {
  readonly names: string[]
  readonly basedOn: string | null
  readonly date: string | null
  readonly updated: boolean
}

const author =
  /(?:^|[\s|•·,;])(?:author|автор|автори?|autor(?:in)?|作者|记者|記者|撰文)\s*[:：]\s*(.{2,80}?)(?=\s+(?:\S{1,8}[:：])|[|•·]|$)/iu
const source =
  /(?:^|[\s|•·,;])(?:source|источник|дереккөз|quelle|fuente|来源|來源|出典)\s*[:：]\s*(\S.{0,60}?)(?=\s+(?:\S{1,8}[:：])|[|•·]|$)/iu

/** Reads a line of credits: a date, a byline, or several of them on one line. Null when it is something else. */
export function creditOf(line: string): Credit | null {
  if (line.length > 220) return null
  const byline = bylineOf(line)
  const alone = dateLine(line)
  if (byline || alone) {
    const date = alone?.date ?? writtenDate(line)
    return {
      names: byline?.names ?? [],
      basedOn: byline?.basedOn ?? null,
      date,
      updated: alone?.updated ?? false,
    }
  }
  // Several on one line: it opens with the date, and what follows is labelled.
  const date = writtenDate(line)
  const names = splitNames(author.exec(line)?.[1] ?? '')
  const origin = source.exec(line)?.[1]?.trim() ?? null
  if (!date || line.length > 140 || (names.length === 0 && !origin)) return null
  return { names, basedOn: origin, date, updated: false }
}
