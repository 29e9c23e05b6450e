import { z } from 'zod'
import { clipResultSchema } from './source.ts'

/** Places that the host's menu leads to, with the digit of their key. The page leaves out what it does not have. */
export const menuPlaces = [
  { place: 'sources', digit: '1' },
  { place: 'quotes', digit: '2' },
  { place: 'people', digit: '3' },
  { place: 'notes', digit: '4' },
  { place: 'drafts', digit: '5' },
  { place: 'review', digit: '6' },
  { place: 'search', digit: '7' },
  { place: 'activity', digit: '9' },
] as const

/**
 * What a host asks of one window's page: an item of its menu, a notebook that was double-clicked, or to save what is
 * waiting. `flush` is answered with the call `host.flushed`; the others are not answered.
 */
export const hostCommandSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('flush'), request: z.uuid() }),
  z.strictObject({ act: z.literal('open-notebook'), path: z.string().min(1).max(4096) }),
  /** One of the window's own commands by its id (`go-search`), where it can be done now. */
  z.strictObject({ act: z.literal('run'), id: z.string().max(64) }),
  /** A sentence of the host for the person, as when a link could not be followed. */
  z.strictObject({ act: z.literal('say'), sentence: z.string(), failed: z.boolean() }),
  /** Something was added as a source from outside the window: the page offers the way back. */
  z.strictObject({
    act: z.literal('captured'),
    capture: clipResultSchema.pick({ sourceId: true, snapshotId: true, revisions: true }),
  }),
  z.strictObject({ act: z.literal('new-notebook') }),
  z.strictObject({ act: z.literal('close-notebook') }),
])
export type HostCommand = z.infer<typeof hostCommandSchema>
