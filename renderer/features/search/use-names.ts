import { useEffect, useState } from 'react'
import type { NameRow } from '../../../shared/domain/names.ts'
import { AppError } from '../../../shared/errors.ts'
import { readNames } from '../../../shared/names/read-names.ts'
import { useClient } from '../../app/client.tsx'
import { readBase64 } from '../../ui/files.ts'
import { words } from './words.ts'

type Progress = Readonly<{ done: number; total: number }>
export type NamesState =
  | { readonly status: 'before' }
  | { readonly status: 'working'; readonly progress: Progress }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'found'; readonly rows: readonly NameRow[]; readonly documents: number }

/** A list of names, from a file or as pasted, and who of it was found where. */
export function useNames() {
  const client = useClient()
  const [state, setState] = useState<NamesState>({ status: 'before' })
  const [left, setLeft] = useState(0)

  useEffect(
    () =>
      client.on('names.progress', progress =>
        setState(before => (before.status === 'working' ? { status: 'working', progress } : before)),
      ),
    [client],
  )
  // Who leaves wants no answer any more.
  useEffect(() => () => void client.call('names.stop', {}).catch(() => undefined), [client])

  async function search(read: () => Promise<{ names: string[]; left: number }>): Promise<void> {
    setState({ status: 'working', progress: { done: 0, total: 0 } })
    try {
      const list = await read()
      setLeft(list.left)
      setState({ status: 'found', ...(await client.call('names.search', { names: list.names })) })
    } catch (error) {
      const stopped = error instanceof AppError && error.code === 'cancelled'
      setState(stopped ? { status: 'before' } : { status: 'failed', error })
    }
  }

  return {
    state,
    left,
    searchText: (text: string) => search(async () => readNames(text, false)),
    searchFile: (file: File) =>
      search(async () => {
        const base64 = await readBase64(file).catch(cause => {
          throw new AppError('unreadable', words.names.unreadable({ name: file.name }), { cause })
        })
        return client.call('names.read', { fileName: file.name, base64 })
      }),
    stop: () => void client.call('names.stop', {}).catch(error => setState({ status: 'failed', error })),
    again: () => setState({ status: 'before' }),
  }
}
