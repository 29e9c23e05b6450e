import { type Catalogue, isRightToLeft } from './messages.ts'

/** The languages that the window speaks, by BCP 47 tag, each named in itself. */
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

/** In which direction the window is laid out. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (isRightToLeft(language) ? 'rtl' : 'ltr')

/** The translation's messages; English has none, its texts stand in the program. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'en') return {}
  const parts = import.meta.glob<Catalogue>('./ar/*.json', { import: 'default' })
  const loaded = await Promise.all(Object.values(parts).map(load => load()))
  return Object.assign({}, ...loaded)
}
