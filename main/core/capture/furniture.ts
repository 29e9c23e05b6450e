import { parts, phrases, sharingVerbs, sharingWords, teaserLabel, teaserLine } from './furniture-words.ts'

/** Longest line that can be furniture by its wording as a whole. */
const PHRASE_LENGTH = 160

/** Lower case, without bullets, arrows, brackets and marks around it, apostrophes as one. */
const plainWords = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/^[^\p{L}\p{N}©(]+/u, '')
    .replace(/[^\p{L}\p{N}\p{M})]+$/u, '')
    .replace(/\s+/g, ' ')

/** A label that announces links to other articles ("Read also"), with nothing after it. */
export const isTeaserLabel = (line: string): boolean =>
  line.length <= 60 && teaserLabel.test(plainWords(line))

/**
 * Why a line is page furniture by its wording alone, in any of the languages we know; null when it may be text.
 * Judges single lines: what furniture is by its place is for the readers to say.
 */
export function furnitureReason(line: string): string | null {
  if (line.length > 600) return null
  const words = plainWords(line)
  if (line.length <= PHRASE_LENGTH) {
    if (words === '') return null
    if (/^\d{1,3}( [|·]? ?\d{1,3}){1,30}$/.test(words)) return 'page numbers'
    for (const { reason, whole } of phrases) if (whole.test(words)) return reason
    if (isTeaserLabel(line)) return 'label of other articles'
    if (isSharing(words)) return 'share links'
  }
  if (line.length <= 300 && teaserLine.test(words)) return 'another article'
  for (const { reason, part, upTo } of parts) if (line.length <= upTo && part.test(line)) return reason
  return null
}

function isSharing(words: string): boolean {
  const list = words.split(/[\s,|/·•+:]+/).filter(word => word !== '' && !/^\d+$/.test(word))
  if (list.length === 0 || list.length > 25) return false
  return list.every(word => sharingWords.has(word)) && list.some(word => sharingVerbs.test(word))
}
