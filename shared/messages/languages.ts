/** The languages that the app speaks, by BCP 47 tag, each named in itself. */
export const languages = { en: 'English', ar: 'العربية' } as const
export type Language = keyof typeof languages

/** The one of `languages` that the person chose; or, where nothing is chosen, that the system prefers. */
export function chooseLanguage(chosen: string, preferred: readonly string[]): Language {
  const wanted = chosen === '' ? preferred : [chosen]
  for (const tag of wanted) {
    const base = tag.split('-')[0]
    if (base && Object.hasOwn(languages, base)) return base as Language
  }
  return 'en'
}
