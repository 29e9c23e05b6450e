import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callCore, createCore } from '../main/core/core.ts'
import { testPorts } from '../main/core/testing/support.ts'
import { makeBigNotebook } from './big-notebook.ts'
import { type Measurement, rate } from './report.ts'

/** Opens a notebook of many sources and does what a person does first. Each row is one act; the rate is acts a second. */
export async function benchSize({ count, seed }: { count: number; seed: number }): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-bench-'))
  try {
    const path = join(folder, 'Big.notebook')
    await makeBigNotebook(path, count, seed)
    const core = createCore(testPorts(folder))
    const measurements: Measurement[] = []
    const act = async (name: string, work: () => Promise<unknown>) =>
      void measurements.push(await rate(name, 1, work))
    const page = { limit: 200 } as const
    await act('open', () => callCore(core, 'notebook.open', { path, passphrase: null }))
    await act('first page of the list', () => callCore(core, 'sources.list', page))
    await act('the same again', () => callCore(core, 'sources.list', page))
    await act('filter, first keystroke', () => callCore(core, 'sources.list', { ...page, filter: 'm' }))
    await act('filter, second keystroke', () => callCore(core, 'sources.list', { ...page, filter: 'mi' }))
    await act('sort by title', () => callCore(core, 'sources.list', { ...page, sort: 'title' }))
    const { rows } = await callCore(core, 'sources.list', { filter: 'The whole of the minutes' })
    const { snapshots } = await callCore(core, 'sources.get', { id: rows[0]?.id ?? '' })
    await act('a source of 1 MB', () => callCore(core, 'snapshots.get', { id: snapshots[0]?.id ?? '' }))
    await core.close()
    return measurements
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
