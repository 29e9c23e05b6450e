import { type Token, wordKey } from '../../text/tokens.ts'
import { lexicons } from './all.ts'
import type { Lexicon } from './lexicon.ts'

/** Which lexicons each common word speaks for. */
const speaksFor = new Map<string, Lexicon[]>()
for (const lexicon of lexicons) {
  for (const word of new Set(lexicon.common.split(' ').filter(Boolean).map(wordKey)))
    speaksFor.set(word, [...(speaksFor.get(word) ?? []), lexicon])
}
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u
const han = /\p{sc=Han}/u
const beyondAscii = /[\u0080-\uffff]/

/**
 * The lexicons for a text. `chosen`: of each script those with about as many common words in it as any; all where no
 * word tells, since a wrong one does less harm than none. `sure`: those with the most.
 */
export function chooseLexicons(all: readonly Token[]): { chosen: Lexicon[]; sure: Lexicon[] } {
  const votes = new Map<Lexicon, number>()
  let hasHan = false
  let hasKana = false
  for (const { kind, key } of all) {
    if (kind !== 'word' && kind !== 'number') continue
    if (beyondAscii.test(key)) {
      hasHan ||= han.test(key)
      hasKana ||= kana.test(key)
    }
    for (const lexicon of speaksFor.get(key) ?? []) votes.set(lexicon, (votes.get(lexicon) ?? 0) + 1)
  }
  const best = new Map<Lexicon['script'], number>()
  for (const [{ script }, count] of votes) best.set(script, Math.max(best.get(script) ?? 0, count))
  const most = ({ script }: Lexicon) => best.get(script) ?? 0
  const isSure = (lexicon: Lexicon) => {
    if (lexicon.script === 'Kana') return hasKana
    if (lexicon.script === 'Han') return hasHan && !hasKana
    return most(lexicon) > 0 && votes.get(lexicon) === most(lexicon)
  }
  const sure = lexicons.filter(isSure)
  const ukrainian = sure.some(({ language }) => language === 'uk')
  const chosen = lexicons.filter(lexicon => {
    if (lexicon.script === 'Kana' || lexicon.script === 'Han') return isSure(lexicon)
    // Russian and Kazakh are mixed in one breath, so both speak for Cyrillic unless it is Ukrainian.
    if (!ukrainian && (lexicon.language === 'ru' || lexicon.language === 'kk')) return true
    return most(lexicon) === 0 || (votes.get(lexicon) ?? 0) * 1.5 > most(lexicon)
  })
  return { chosen, sure }
}
