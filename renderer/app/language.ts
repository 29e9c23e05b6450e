import { useEffect, useState } from 'react'
import { chooseLanguage, type Language } from '../../shared/messages/languages.ts'
import { directionOf, loadCatalogue } from '../messages/languages.ts'
import { speak } from '../messages/messages.ts'

/**
 * Makes the window speak as the preference says (empty: as the system does), and lays it out in that direction.
 * Answers the language it speaks, null until its messages are there; what is drawn has to be drawn anew with it.
 */
export function useLanguage(chosen: string): Language | null {
  const [spoken, setSpoken] = useState<Language | null>(null)
  const wanted = chooseLanguage(chosen, navigator.languages)
  useEffect(() => {
    let left = false
    const use = (language: Language, catalogue: Readonly<Record<string, string>>) => {
      if (left) return
      speak(language, catalogue)
      document.documentElement.lang = language
      document.documentElement.dir = directionOf(language)
      setSpoken(language)
    }
    loadCatalogue(wanted).then(
      catalogue => use(wanted, catalogue),
      // The messages are part of the program; without them the English ones still tell everything.
      (error: unknown) => {
        console.error(error)
        use('en', {})
      },
    )
    return () => {
      left = true
    }
  }, [wanted])
  return spoken
}
