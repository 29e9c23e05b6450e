import { parentPort } from 'node:worker_threads'
import { createEngine } from './engine.ts'
import { freeMemory } from './free-memory.ts'
import type { ToWorker } from './messages.ts'
import { spawnBuildWorker } from './spawn-worker.ts'

const port = parentPort
if (!port) throw new Error('search-worker runs as a worker thread only')
const engine = createEngine(message => port.postMessage(message), setImmediate, freeMemory, spawnBuildWorker)
port.on('message', (message: ToWorker) => engine.handle(message))
