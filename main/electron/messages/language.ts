import { chooseLanguage } from '../../../shared/messages/languages.ts'
import ar from './ar.json' with { type: 'json' }
import { currentLanguage, speak } from './words.ts'

const catalogues = { en: {}, ar }

/**
 * Makes the desktop speak as the preference says (a BCP 47 tag); where it says nothing, the first of the system's
 * languages that there are words in. Answers whether it spoke another before: what is shown already has to be made anew.
 */
export function speakAs(chosen: string, preferred: readonly string[]): boolean {
  const language = chooseLanguage(chosen, preferred)
  if (language === currentLanguage()) return false
  speak(language, catalogues[language])
  return true
}
