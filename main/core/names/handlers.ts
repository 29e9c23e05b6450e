import type { EventMessage, Handlers } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { readNames } from '../../../shared/names/read-names.ts'
import { decode } from '../capture/decode.ts'
import type { CurrentSession } from '../session.ts'
import { searchNames } from './search-names.ts'

type NamesHandlers = Pick<Handlers, 'names.read' | 'names.search' | 'names.stop'>

/** Lists of names, searched in one go. One list at a time: another takes its place. */
export function createNamesHandlers(
  current: CurrentSession,
  publish: (event: EventMessage) => void,
): NamesHandlers {
  let running: AbortController | null = null
  return {
    'names.read': ({ fileName, base64 }) => {
      const { text } = decode(Buffer.from(base64, 'base64'), null, false)
      const { names, left } = readNames(text, /\.(csv|tsv)$/i.test(fileName))
      if (names.length === 0)
        throw new AppError('invalid-input', `“${fileName}” holds no names: one a line, or a table of them.`)
      return { names, left }
    },
    'names.search': async ({ names }) => {
      running?.abort()
      const own = new AbortController()
      running = own
      const { indexing } = current()
      const total = indexing.count()
      const tell = (done: number) => publish({ name: 'names.progress', payload: { done, total } })
      const rows = await searchNames(names, { documents: indexing.documents(), tell, signal: own.signal })
      return { rows, documents: total }
    },
    'names.stop': () => {
      running?.abort()
      return { done: true }
    },
  }
}
