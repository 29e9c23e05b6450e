/** "00:12:03", "1:07", in brackets or not, at the start of a line or after a label: group 1 to 3 are its numbers. */
const clock = String.raw`[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d+)?[\])]?`
const timeBefore = new RegExp(String.raw`^${clock}\s*[-–—]?\s*(?=\S)`, 'u')
const timeAfter = new RegExp(String.raw`\s*[[(,]?\s*${clock}\s*$`, 'u')
/** "A NAME (by phone): words". The label is at most six words and holds no sentence. */
const turnLine =
  /^([\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’\- ]{0,40}?)(?:\s*\([^)]{1,40}\))?(?:\s*[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?[\])]?)?\s*[:：]\s*(\S.*)$/u
/** Labels of letters, forms and records that repeat without being speakers. */
const notSpeakers =
  /^(note|date|time|subject|from|to|cc|re|source|photo|tags?|title|url|author|http|https|updated|published|page|figure|table|example|warning|tip|step \d+|дата|время|тема|от|кому|источник|фото|внимание|примечание|datum|betreff|von|an|quelle|foto|date|objet|de|à|fecha|asunto|fuente|注|图|表|写真|出典)$/iu

/** What one line of a transcript says: who speaks, the label with the words, and the second. */
export type Turn = { readonly speaker: string; readonly words: string; readonly time: number | null }

/** A line that is a turn by its form, or null; its time in seconds is taken out of the words. */
export function turnOf(line: string): Turn | null {
  const before = timeBefore.exec(line)
  const rest = line.slice(before?.[0].length ?? 0)
  const match = turnLine.exec(rest.length > 400 ? rest.slice(0, 400) : rest)
  const speaker = match?.[1]?.trim()
  if (!speaker || speaker.split(/\s+/).length > 6 || notSpeakers.test(speaker)) return null
  if (/^\d/.test(match?.[2] ?? '') && /^\d+$/.test(speaker)) return null
  const colon = rest.search(/[:：]\s*\S/u)
  const label = /^[^:：]*\d{1,2}:\d{2}/.exec(rest) ? null : rest.slice(0, colon)
  if (label !== null) return { speaker, words: rest, time: secondsOf(before) }
  return labelledWithTime(speaker, rest) ?? { speaker, words: rest, time: secondsOf(before) }
}

/** "Anna Brandt (00:12): words": the time stands between the name and the colon. */
function labelledWithTime(speaker: string, line: string): Turn | null {
  const match = new RegExp(String.raw`^(.{1,80}?)\s*${clock}\s*[:：]\s*(\S.*)$`, 'su').exec(line)
  if (!match) return null
  const [, label = '', hours, minutes, seconds, words = ''] = match
  return { speaker, words: `${label.trim()}: ${words}`, time: toSeconds(hours, minutes, seconds) }
}

const secondsOf = (match: RegExpExecArray | null): number | null =>
  match ? toSeconds(match[1], match[2], match[3]) : null

const toSeconds = (hours = '0', minutes = '0', seconds = '0'): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)

/** Words of a speaker's heading line, at the most. */
const MOST_IN_LABEL = 6

/** "[00:12:31] Anna Brandt", "Anna Brandt  0:07" and the like, which stand above what is said; else null. */
function headingTurn(line: string): { speaker: string; time: number } | null {
  if (line.length > 90) return null
  const before = timeBefore.exec(line)
  const after = before ? null : timeAfter.exec(line)
  const found = before ?? after
  if (!found) return null
  const label = before ? line.slice(before[0].length) : line.slice(0, after?.index)
  const speaker = label.replace(/\s*[:：]\s*$/u, '').trim()
  if (!/^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’\- ]*(\([^)]{1,40}\))?$/u.test(speaker)) return null
  if (speaker.split(/\s+/).length > MOST_IN_LABEL || notSpeakers.test(speaker)) return null
  return { speaker, time: secondsOf(found) ?? 0 }
}

/**
 * Puts lines that only say who speaks, and when, in front of the words below them, where a text has at least three
 * of them: they are a form of transcript.
 */
export function joinHeadingTurns(text: string): string {
  const lines = text.split('\n')
  const headings = lines.map(line => headingTurn(line.trim()))
  if (headings.filter(Boolean).length < 3) return text
  const joined: string[] = []
  lines.forEach((line, index) => {
    const heading = headings[index - 1] ?? (lines[index - 1]?.trim() === '' ? headings[index - 2] : null)
    if (headings[index]) joined.push('')
    else if (heading && line.trim() !== '')
      joined.push(`[${clockOf(heading.time)}] ${heading.speaker}: ${line.trim()}`)
    else joined.push(line)
  })
  return joined.join('\n')
}

const clockOf = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map(part => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
