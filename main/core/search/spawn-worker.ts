import { Worker } from 'node:worker_threads'

/** Starts the search worker, without the flags that this process was started with. The only place that knows its file. */
export const spawnSearchWorker = (): Worker =>
  new Worker(new URL('./search-worker.ts', import.meta.url), { name: 'search', execArgv: [] })

/** Starts a worker that makes segments. */
export const spawnBuildWorker = (): Worker =>
  new Worker(new URL('./build-worker.ts', import.meta.url), { name: 'index', execArgv: [] })
