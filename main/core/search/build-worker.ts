import { parentPort } from 'node:worker_threads'
import type { FromBuilder, ToBuilder } from './building/messages.ts'
import { SegmentMaker } from './building/segment-maker.ts'

const port = parentPort
if (!port) throw new Error('build-worker runs as a worker thread only')
const maker = new SegmentMaker()
const post = (message: FromBuilder, owned: ArrayBuffer[] = []): void => port.postMessage(message, owned)

function pack(): void {
  const buffer = maker.segment()
  if (buffer) post({ type: 'segment', buffer }, [buffer])
}

port.on('message', (message: ToBuilder) => {
  if (message.type === 'finish') {
    pack()
    post({ type: 'finished' })
    return
  }
  for (const document of message.documents) {
    try {
      maker.add(document)
    } catch (error) {
      post({ type: 'bug', error })
    }
    if (maker.isFull) pack()
  }
  post({ type: 'took', documents: message.documents.length })
})
