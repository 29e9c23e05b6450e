import { Builders } from '../../../main/core/search/building/builders.ts'
import { spawnBuildWorker } from '../../../main/core/search/spawn-worker.ts'
import type { Engine } from '../engine.ts'
import { type Pack, packedEngine } from './packed.ts'

const BATCH = 16

/** With the product's two workers, as a notebook is indexed anew. */
const packInWorkers: Pack = async (documents, packed) => {
  let wake = (): void => undefined
  const builders = new Builders(spawnBuildWorker, {
    segment: packed,
    lost() {
      throw new Error('A worker fell.')
    },
    bug(error) {
      throw error
    },
    changed: () => wake(),
  })
  const change = (): Promise<void> =>
    new Promise(resolve => {
      wake = resolve
    })
  // Workers do not keep a process alive.
  const alive = setInterval(() => undefined, 1000)
  const rest = documents[Symbol.iterator]()
  for (let batch = take(rest); batch.length > 0; batch = take(rest)) {
    while (!builders.hasRoom) await change()
    builders.put(batch)
  }
  builders.finish()
  while (builders.isBusy) await change()
  clearInterval(alive)
}

function take<T>(from: Iterator<T>): T[] {
  const taken: T[] = []
  while (taken.length < BATCH) {
    const next = from.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

export const makeEngine = (): Engine => packedEngine(packInWorkers, 'two workers while building')
