import { capture } from '../capture/capture.ts'
import { serveWorker } from './serve-worker.ts'

serveWorker(capture)
