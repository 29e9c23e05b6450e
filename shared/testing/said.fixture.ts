import type { Said } from './said.ts'
import { saidInLatin } from './said-in-latin.fixture.ts'
import { saidInOtherScripts } from './said-in-other-scripts.fixture.ts'

/** Passages in fourteen languages. */
export const said: readonly Said[] = [...saidInLatin, ...saidInOtherScripts]
