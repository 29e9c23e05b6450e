import type { EventMessage, Handlers, Input, Method, Output, Reply } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { createBundleHandlers } from './bundle/handlers.ts'
import type { Reader } from './capture/captured.ts'
import { createHostHandlers } from './host/handlers.ts'
import { createSearchHandlers } from './indexing/handlers.ts'
import { createJournalHandlers } from './journal/handlers.ts'
import { createNamesHandlers } from './names/handlers.ts'
import { createNotebookHandlers } from './notebook/handlers.ts'
import { createPeopleHandlers } from './people/handlers.ts'
import type { Ports } from './ports.ts'
import { createQuoteHandlers } from './quotes/handlers.ts'
import { createClaimHandlers } from './review/claim-handlers.ts'
import { createReviewHandlers } from './review/handlers.ts'
import { createReplyHandlers } from './review/reply-handlers.ts'
import { createDispatch } from './rpc/dispatch.ts'
import { createSampleHandlers } from './sample/handlers.ts'
import { createSearchesHandlers } from './searches/handlers.ts'
import { createSession, noNotebook, type Session } from './session.ts'
import { createSourceHandlers } from './sources/handlers.ts'
import type { ScryptCost } from './vault/keys.ts'
import { readerLimits } from './work/limits.ts'
import { createReader } from './work/reader.ts'
import { createWrittenHandlers } from './written/handlers.ts'
import { createVersionHandlers } from './written/versions.ts'

export type Core = {
  /** Answers every request, never rejects. */
  dispatch(wire: unknown): Promise<Reply>
  /** Returns the function that unsubscribes. */
  subscribe(listener: (event: EventMessage) => void): () => void
  /** Closes the notebook and ends the workers. */
  close(): Promise<void>
}

/** What tests put in place of the real parts. */
export type CoreOptions = { readonly reader?: Reader; readonly scryptCost?: ScryptCost }

/** The composition root: everything that the faces stand on. */
export function createCore(ports: Ports, options: CoreOptions = {}): Core {
  const listeners = new Set<(event: EventMessage) => void>()
  const publish = (event: EventMessage) => {
    for (const listener of listeners) listener(event)
  }
  const reader = options.reader ?? createReader({ ...readerLimits, logError: ports.logError })
  let session: Session | null = null
  const current = () => {
    if (!session) throw noNotebook()
    return session
  }
  const place = {
    session: () => session,
    enter: (notebook: Session['notebook']) => {
      session = createSession(notebook, reader, publish, ports.logError)
      publish({ name: 'notebook.changed', payload: { open: true } })
    },
    leave: async () => {
      if (!session) return
      const leaving = session
      session = null
      await leaving.close()
      publish({ name: 'notebook.changed', payload: { open: false } })
    },
  }

  const notebooks = createNotebookHandlers(ports, place, current, publish, options.scryptCost)
  const handlers: Handlers = {
    ...createHostHandlers(ports, publish),
    ...notebooks,
    ...createSampleHandlers(ports, reader, publish, notebooks),
    ...createJournalHandlers(current),
    ...createSourceHandlers(current, ports.now),
    ...createQuoteHandlers(current),
    ...createPeopleHandlers(current),
    ...createWrittenHandlers(current, ports.now, ports.printPdf),
    ...createVersionHandlers(current),
    ...createReviewHandlers(current),
    ...createClaimHandlers(current, ports.now),
    ...createReplyHandlers(current),
    ...createBundleHandlers(current, ports.now),
    ...createSearchHandlers(current),
    ...createSearchesHandlers(current, ports.now),
    ...createNamesHandlers(current, publish),
  }

  return {
    dispatch: createDispatch(handlers, ports.logError),
    subscribe: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: async () => {
      await place.leave()
      await reader.close()
    },
  }
}

/** Calls the core from the same process, typed as the contract says. Throws the AppError that a client would. */
export async function callCore<M extends Method>(core: Core, method: M, input: Input<M>): Promise<Output<M>> {
  const reply = await core.dispatch({ method, input })
  if (!reply.ok) throw new AppError(reply.code, reply.message)
  return reply.value as Output<M>
}
