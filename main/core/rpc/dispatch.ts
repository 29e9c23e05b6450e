import type { z } from 'zod'
import { type Handlers, type Method, methods, type Reply, requestSchema } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { asExpected } from '../failure.ts'

const isMethod = (name: string): name is Method => Object.hasOwn(methods, name)

/**
 * The edge: checks the request against the contract, calls the handler, and answers always; it never rejects.
 * An expected failure answers with its code and sentence, a bug with `internal` after it was logged.
 */
export function createDispatch(handlers: Handlers, logError: (error: unknown) => void) {
  return async function dispatch(wire: unknown): Promise<Reply> {
    try {
      const request = requestSchema.safeParse(wire)
      if (!request.success) throw new AppError('invalid-input', 'This request is not understood.')
      const { method, input } = request.data
      if (!isMethod(method)) throw new AppError('invalid-input', 'There is no such call.')
      return { ok: true, value: await call(handlers, method, input) }
    } catch (error) {
      const expected = asExpected(error)
      if (expected) return { ok: false, code: expected.code, message: expected.message }
      logError(error)
      return { ok: false, code: 'internal', message: 'Something went wrong. Details are in the log.' }
    }
  }
}

function call(handlers: Handlers, method: Method, wire: unknown): unknown {
  const parsed = methods[method].input.safeParse(wire)
  if (!parsed.success) {
    throw new AppError('invalid-input', `This cannot be done as asked: ${explain(parsed.error)}`, {
      cause: parsed.error,
    })
  }
  // The handler's type follows from the same entry of `methods`; the compiler cannot relate the two by a variable key.
  return (handlers[method] as (input: unknown) => unknown)(parsed.data)
}

/** The first complaint with the field it is about. Names fields, never what stood in them. */
function explain(error: z.ZodError): string {
  const [issue] = error.issues
  if (!issue) return 'the input is not valid.'
  const field = issue.path.join('.')
  return field ? `${field}: ${issue.message}.` : `${issue.message}.`
}
