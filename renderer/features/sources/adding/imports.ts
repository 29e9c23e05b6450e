import type { CaptureWay } from '../../../../shared/domain/source.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { type Capture, captureOf } from '../../../app/undo/captures.ts'
import type { Client } from '../../../transport/client.ts'
import { readFile } from './read-file.ts'

export type ImportFailure = Readonly<{ fileName: string; sentence: string }>

/** How far the files that were chosen have come. */
export type ImportState = Readonly<{
  running: boolean
  done: number
  of: number
  added: number
  unchanged: number
  failures: readonly ImportFailure[]
  /** The first source that came of it, to be opened when it was the only file. */
  firstId: string | null
  /** What was added, for taking it back. */
  captured: readonly Capture[]
}>

const none: ImportState = {
  running: false,
  done: 0,
  of: 0,
  added: 0,
  unchanged: 0,
  failures: [],
  firstId: null,
  captured: [],
}

/** Reads a file into what the core takes. Tests give another. */
type ReadFile = (file: File) => Promise<string>

/**
 * Takes files in one after another, whatever place is on screen. A file that fails is listed with its sentence, and
 * the others go on; cancelling keeps what went in.
 */
export function createImports(client: Pick<Client, 'call'>, read: ReadFile = readFile) {
  let state = none
  let waiting: { file: File; how: CaptureWay }[] = []
  const listeners = new Set<() => void>()
  const set = (changes: Partial<ImportState>) => {
    state = { ...state, ...changes }
    for (const listener of listeners) listener()
  }

  const takeIn = async ({ file, how }: (typeof waiting)[number]) => {
    try {
      const base64 = await read(file)
      const result = await client.call('sources.clip', {
        input: { from: 'file', fileName: file.name.slice(0, 1024), base64 },
        keepUnread: true,
        how,
      })
      // What came in it are sources too; taking it back takes them along.
      const parts = result.parts ?? []
      const failed = parts.filter(({ status }) => status === 'failed')
      const count = (status: 'added' | 'unchanged') =>
        [result, ...parts].filter(each => each.status === status).length
      set({
        firstId: state.firstId ?? result.sourceId,
        added: state.added + count('added'),
        unchanged: state.unchanged + count('unchanged'),
        failures: [
          ...state.failures,
          ...failed.map(({ name, reason }) => ({ fileName: `${file.name}/${name}`, sentence: reason ?? '' })),
        ],
        ...(result.status === 'added' && { captured: [...state.captured, captureOf(result)] }),
      })
    } catch (error) {
      set({ failures: [...state.failures, { fileName: file.name, sentence: sentenceFor(error) }] })
    }
    set({ done: state.done + 1 })
  }
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await takeIn(next)
    set({ running: false })
  }

  return {
    current: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Adds these files to the queue. Resolves when the queue is empty. */
    async add(files: readonly File[], how: CaptureWay): Promise<ImportState> {
      if (files.length === 0) return state
      waiting.push(...files.map(file => ({ file, how })))
      if (state.running) {
        set({ of: state.of + files.length })
        return state
      }
      set({ ...none, running: true, of: files.length })
      await work()
      return state
    },
    /** Lets the file that is being read finish, and leaves the rest. */
    cancel() {
      const left = waiting.length
      waiting = []
      if (left > 0) set({ of: state.of - left })
    },
    /** The report was read. */
    clear: () => set({ failures: [] }),
  }
}

export type Imports = ReturnType<typeof createImports>
