import { useEffect, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useClient } from '../../app/client.tsx'

export type Identity = Output<'people.open'>

/** So long, in ms, an opened identity is shown at the most. */
const SHOWN = 5 * 60_000

/**
 * Who a sealed person is, once the passphrase was given: until the person is left, it is put away, or five minutes have
 * passed. It is held here alone; no cache of answers knows it.
 */
export function useIdentity(personId: string | null) {
  const client = useClient()
  const [opened, setOpened] = useState<{ id: string; identity: Identity } | null>(null)
  const hide = () => setOpened(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is left is covered again
  useEffect(() => () => setOpened(null), [personId])
  useEffect(() => {
    if (!opened) return
    const timer = setTimeout(() => setOpened(null), SHOWN)
    return () => clearTimeout(timer)
  }, [opened])
  return {
    identity: opened && opened.id === personId ? opened.identity : null,
    hide,
    /** Rejects with what the core said. */
    open: async (id: string, passphrase: string): Promise<void> => {
      const identity = await client.call('people.open', { id, passphrase })
      setOpened({ id, identity })
    },
  }
}
