import { z } from 'zod'
import { bundleMethods } from './contract/bundle.ts'
import { events } from './contract/events.ts'
import { hostMethods } from './contract/host.ts'
import { notebookMethods } from './contract/notebook.ts'
import { peopleMethods } from './contract/people.ts'
import { quotesMethods } from './contract/quotes.ts'
import { reviewMethods } from './contract/review.ts'
import { searchMethods } from './contract/search.ts'
import { sourcesMethods } from './contract/sources.ts'
import { writtenMethods } from './contract/written.ts'
import { errorCodes } from './errors.ts'

export type { Step } from './contract/parts.ts'
export type { QuoteChange } from './contract/quotes.ts'
export { type ClipInput, MAX_ORIGINAL_BYTES, MAX_TITLE, type SourceChange } from './contract/sources.ts'
export { events }

/** Every call the renderer may make, an area a file. Inputs and outputs are JSON values. */
export const methods = {
  ...hostMethods,
  ...notebookMethods,
  ...sourcesMethods,
  ...quotesMethods,
  ...peopleMethods,
  ...writtenMethods,
  ...reviewMethods,
  ...bundleMethods,
  ...searchMethods,
} as const

export type Method = keyof typeof methods
export type Input<M extends Method> = z.input<(typeof methods)[M]['input']>
export type Parsed<M extends Method> = z.output<(typeof methods)[M]['input']>
export type Output<M extends Method> = z.output<(typeof methods)[M]['output']>
export type EventName = keyof typeof events
export type Payload<E extends EventName> = z.output<(typeof events)[E]>
/** One handler a method: a missing one does not compile. */
export type Handlers = { [M in Method]: (input: Parsed<M>) => Output<M> | Promise<Output<M>> }

export const requestSchema = z.strictObject({ method: z.string(), input: z.unknown() })
export type Request = z.infer<typeof requestSchema>
export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), code: z.enum(errorCodes), message: z.string() }),
])
export type Reply = z.infer<typeof replySchema>
export type EventMessage = { [E in EventName]: { name: E; payload: Payload<E> } }[EventName]
