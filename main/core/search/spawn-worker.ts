import { Worker } from 'node:worker_threads'

/**
 * Of what was made just now, in MiB: the runtime's own choice lets three times 32 MiB stand full of garbage, of which a
 * notebook of 50,000 sources has no use.
 */
const YOUNG = 24

/** Starts the search worker, without the flags that this process was started with. The only place that knows its file. */
export const spawnSearchWorker = (): Worker =>
  new Worker(new URL('./search-worker.ts', import.meta.url), {
    name: 'search',
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
