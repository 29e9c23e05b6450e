import { createContext, type ReactNode, useContext } from 'react'
import type { Client } from '../transport/client.ts'

const ClientContext = createContext<Client | null>(null)

/** Gives every hook below it the way to the core. */
export function ClientProvider({ client, children }: Readonly<{ client: Client; children: ReactNode }>) {
  return <ClientContext value={client}>{children}</ClientContext>
}

/** The way to the core. Components do not use it: hooks do. */
export function useClient(): Client {
  const client = useContext(ClientContext)
  if (!client) throw new Error('There is no client above this component.')
  return client
}
