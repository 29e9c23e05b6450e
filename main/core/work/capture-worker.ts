import { readOriginal } from '../capture/read-original.ts'
import { serveWorker } from './serve-worker.ts'

serveWorker(readOriginal)
