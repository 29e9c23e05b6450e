import { parse } from '@plussub/srt-vtt-parser'
import { AppError } from '../../../../shared/errors.ts'
import { cleanLine, unifyNewlines } from '../normalise.ts'
import type { Piece } from '../pieces.ts'
import { noMetadata, type ReaderResult } from '../reader-result.ts'
import { endsAsSentence } from '../shape.ts'

/** Seconds of silence that end a turn, and letters that a turn has before it ends with the next sentence. */
const SILENCE = 3
const LONG = 320
/** "- Words", ">> Words", "ANNA:", `<v Anna>`: someone else speaks. */
const speaker = /^(?:<v(?:\.[\w-]+)*\s+([^>]{1,80})>|([\p{Lu}][\p{L}\p{M} .'’-]{1,40}):\s|(?:[-–—]|>>)\s*)/u

/** Whether a text is subtitles by its form: WebVTT's first line, or SubRip's numbered times. */
export const looksLikeSubtitles = (text: string): boolean =>
  /^\uFEFF?WEBVTT([ \t].*)?(\r?\n|$)/.test(text) ||
  /^\s*\d+\s*\r?\n\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->/.test(text.slice(0, 400))

/**
 * Reads SubRip and WebVTT subtitles as turns: the lines of one speaker run on until someone else speaks, there is
 * silence, or a sentence ends after a good length. Each turn knows the second at which it begins.
 *
 * @throws AppError `unreadable` where no line has a time
 */
export function readSubtitles(text: string, name: string): ReaderResult {
  const pieces: Piece[] = []
  let endedAt = 0
  for (const { from, to, text: written } of entriesOf(text, name)) {
    for (const spoken of spokenIn(written)) {
      const last = pieces.at(-1)
      const goesOn =
        last !== undefined &&
        !spoken.changes &&
        from / 1000 - endedAt < SILENCE &&
        !(last.text.length > LONG && endsAsSentence(last.text))
      if (goesOn) last.text += ` ${spoken.words}`
      else pieces.push({ type: 'turn', text: spoken.words, origin: { time: from / 1000 } })
    }
    endedAt = to / 1000
  }
  if (pieces.length === 0)
    throw new AppError('unreadable', `${name} holds no subtitles with a time. Nothing was taken from it.`)
  return { kind: 'transcript', pieces, reader: 'subtitles/1', metadata: noMetadata }
}

function entriesOf(text: string, name: string): { from: number; to: number; text: string }[] {
  try {
    return parse(unifyNewlines(text)).entries
  } catch (error) {
    throw new AppError(
      'unreadable',
      `${name} is damaged: its subtitles cannot be read. Nothing was taken from it.`,
      { cause: error },
    )
  }
}

/** What each speaker says in one subtitle; marks for italics, positions and colours are dropped. */
function spokenIn(written: string): { words: string; changes: boolean }[] {
  const spoken: { words: string; changes: boolean }[] = []
  for (const line of written.split('\n')) {
    const mark = speaker.exec(line.trim())
    const named = mark?.[1] ?? mark?.[2]
    const rest = line.trim().slice(mark?.[0].length ?? 0)
    const words = cleanLine(rest.replace(/<[^<>]{0,80}>|\{\\[^{}]{0,40}\}/g, ''))
    if (words === '') continue
    const labelled = named ? `${named.trim()}: ${words}` : words
    const last = spoken.at(-1)
    if (last && !mark) last.words += ` ${labelled}`
    else spoken.push({ words: labelled, changes: mark !== null })
  }
  return spoken
}
