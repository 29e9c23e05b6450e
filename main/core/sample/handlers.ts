import { join, resolve } from 'node:path'
import { type EventMessage, type Handlers, methods } from '../../../shared/contract.ts'
import type { Reader } from '../capture/captured.ts'
import type { Ports } from '../ports.ts'
import { buildBeside, hasSample, mustBeFree, putInPlace } from './copy.ts'
import { samplePeople } from './people.ts'
import { sampleQuotes } from './quotes.ts'
import { sampleSources } from './sources.ts'
import { sampleWritten } from './written.ts'

type SampleHandlers = Pick<Handlers, 'notebook.sample' | 'notebook.openSample'>
type Notebooks = Pick<Handlers, 'notebook.current' | 'notebook.open' | 'notebook.close'>

const counts = {
  sources: sampleSources.length,
  quotes: sampleQuotes.length,
  people: samplePeople.length,
  notes: sampleWritten.filter(({ kind }) => kind === 'note').length,
  drafts: sampleWritten.filter(({ kind }) => kind === 'draft').length,
}

/** The sample notebook: a copy is made when it is first opened, and again when it is reset. */
export function createSampleHandlers(
  ports: Ports,
  reader: Reader,
  publish: (event: EventMessage) => void,
  notebooks: Notebooks,
): SampleHandlers {
  const place = (path: string | null) => resolve(path ?? join(ports.notebooksFolder, 'Sample.notebook'))
  const progress = (done: number, total: number) =>
    publish({ name: 'sample.progress', payload: { done, total } })
  // Two windows may ask at once: the second finds what the first has made.
  let turn: Promise<unknown> = Promise.resolve()

  async function makeCopy(path: string, there: boolean): Promise<void> {
    const isOpen = async () => (await notebooks['notebook.current']({})).notebook?.path === path
    if (there && !(await isOpen())) await mustBeFree(path, ports.now)
    const building = await buildBeside(path, reader, progress)
    if (await isOpen()) await notebooks['notebook.close']({})
    await putInPlace(building, path)
  }

  return {
    'notebook.sample': async () => {
      const path = place(null)
      // Something else in its place is said when the sample is asked for.
      const made = await hasSample(path).catch(() => false)
      return { path, made, counts }
    },
    'notebook.openSample': ({ path: wanted, reset }) => {
      const mine = turn.then(async () => {
        const path = place(wanted)
        const there = await hasSample(path)
        if (reset || !there) await makeCopy(path, there)
        return notebooks['notebook.open'](methods['notebook.open'].input.parse({ path, passphrase: null }))
      })
      turn = mine.catch(() => undefined)
      return mine
    },
  }
}
