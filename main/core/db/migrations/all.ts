import type { Migration } from '../migrate.ts'
import { migration0001 } from './0001-records.ts'

/** In order. A migration that has been released never changes; the next one has the next number. */
export const migrations: readonly Migration[] = [migration0001]
