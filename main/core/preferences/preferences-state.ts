import { z } from 'zod'
import { defaultSettings, type Settings, settingsSchema } from '../../../shared/domain/notebook.ts'
import type { Remembered } from '../ports.ts'

/** How many notebooks are remembered. */
export const MAX_RECENT = 20

const rememberedSchema = z.object({
  path: z.string(),
  name: z.string(),
  encrypted: z.boolean(),
  openedAt: z.number().int().nonnegative(),
})

const { textSize, initials, role, spelling, ...settings } = settingsSchema.shape

/**
 * What is kept on this machine. Fields that a newer version added are left out, not refused; those that an older one
 * did not know are as usual. The defaults stand here alone: in the contract they would undo what a change leaves out.
 */
export const preferencesSchema = z.object({
  settings: z.object({
    ...settings,
    textSize: textSize.default(defaultSettings.textSize),
    initials: initials.default(defaultSettings.initials),
    role: role.default(defaultSettings.role),
    spelling: spelling.default(defaultSettings.spelling),
  }),
  recent: z.array(rememberedSchema),
})
export type PreferencesState = { readonly settings: Settings; readonly recent: readonly Remembered[] }

export const noPreferences: PreferencesState = { settings: defaultSettings, recent: [] }

/** The newest first, each folder once, at most MAX_RECENT. */
export function withRemembered(state: PreferencesState, notebook: Remembered): PreferencesState {
  const others = state.recent.filter(known => known.path !== notebook.path)
  return { ...state, recent: [notebook, ...others].slice(0, MAX_RECENT) }
}
