import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { kk } from './kk.ts'
import type { Lexicon } from './lexicon.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** Every language with a lexicon. */
export const lexicons: readonly Lexicon[] = [en, ru, de, fr, es, it, pt, tr, uk, kk, ar, fa, zh, ja]
