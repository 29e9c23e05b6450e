import { useSyncExternalStore } from 'react'
import { useClient } from '../../../app/client.tsx'
import type { Client } from '../../../transport/client.ts'
import { createImports, type ImportState, type Imports } from './imports.ts'

/** One queue a client, so that it goes on while another place is on screen. */
const queues = new WeakMap<Client, Imports>()

/** The files on their way in, and the queue that takes more. */
export function useImports(): readonly [ImportState, Imports] {
  const client = useClient()
  const imports = queues.get(client) ?? createImports(client)
  queues.set(client, imports)
  return [useSyncExternalStore(imports.subscribe, imports.current), imports]
}
