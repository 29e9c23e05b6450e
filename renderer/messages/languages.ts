import type { Language } from '../../shared/messages/languages.ts'
import { type Catalogue, isRightToLeft } from '../../shared/messages/messages.ts'

/** In which direction the window is laid out. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (isRightToLeft(language) ? 'rtl' : 'ltr')

/** The translation's messages; English has none, its texts stand in the program. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'en') return {}
  const parts = import.meta.glob<Catalogue>('./ar/*.json', { import: 'default' })
  const loaded = await Promise.all(Object.values(parts).map(load => load()))
  return Object.assign({}, ...loaded)
}
