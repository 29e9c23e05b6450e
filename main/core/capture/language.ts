import { detectAll } from 'tinyld'
import { shareWrittenIn } from './script.ts'

/** Letters that only one of several near languages writes; the detector does not know all of them. */
const tellingLetters: readonly (readonly [string, RegExp, number])[] = [
  ['ug', /[ېۈۆۋڭ]/g, 0.02],
  ['ckb', /[ێۆڵڕ]/g, 0.02],
  ['ps', /[ټډړږښګڼۍئې]/g, 0.04],
  ['kk', /[әғқұһі]/gi, 0.03],
  ['ky', /[өүң]/gi, 0.015],
  ['tg', /[ӣӯҷҳқғ]/gi, 0.02],
]
/** Made-up or dead languages that the detector would name for words it does not know. */
const notWritten = new Set(['tlh', 'vo', 'io', 'ia', 'la', 'eo', 'tk'])

/** A BCP 47 tag in its usual shape ("en", "zh-Hant", "pt-BR"), two letters where there are two; null if it is none. */
export function languageTag(value: string | null | undefined): string | null {
  const candidate = value
    ?.trim()
    .split(/[,;\s]/)[0]
    ?.replaceAll('_', '-')
  if (!candidate || !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(candidate)) return null
  try {
    const [canonical] = Intl.getCanonicalLocales(candidate)
    return canonical && !/^(und|mul|zxx|mis)\b/.test(canonical) ? canonical : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The language of a text of some words, BCP 47; null when there are too few letters to say. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 1500)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 12) return null
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const kana = sample.match(/[\u3040-\u30FF]/g)?.length ?? 0
  if (kana > letters * 0.05) return 'ja'
  if (han > letters * 0.4) return 'zh'
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / letters
  for (const [language, pattern, least] of tellingLetters) {
    const isArabic = language === 'ug' || language === 'ckb' || language === 'ps'
    if ((isArabic ? arabic : cyrillic) < letters * 0.5 || share(pattern) < least) continue
    // Ukrainian and Belarusian share і with Kazakh, Tajik shares қ and ғ, Kyrgyz shares ө, ү, ң.
    if (language === 'kk' && (share(/[әғқұ]/gi) < 0.01 || share(/[ӣӯҷҳ]/gi) > 0.01)) continue
    return language
  }
  const guess = detectAll(sample).find(({ lang }) => !notWritten.has(lang) && isWrittenIn(sample, lang))
  return guess ? languageTag(guess.lang) : null
}

/** The detector knows Hindi and Greek in Latin letters, and takes code and names for them. */
const isWrittenIn = (text: string, tag: string): boolean => (shareWrittenIn(text, tag) ?? 0) > 0.3

/** Whether two tags name the same language, whatever the region. */
export const sameLanguage = (one: string | null, other: string | null): boolean =>
  one?.split('-')[0] === other?.split('-')[0]
