import type { IndexStatus } from '../../../shared/domain/search.ts'
import { AppError, sentenceFor } from '../../../shared/errors.ts'
import { answer, highlightsIn } from './answer/answer.ts'
import { Catalogue } from './index/catalogue.ts'
import type { FromWorker, Question, ToWorker } from './messages.ts'
import type { SearchDocument } from './search.ts'

/** Milliseconds of background work before messages are looked at again. */
const SLICE_MS = 8
/** Documents of a fill that are indexed together: what a query during the fill may have to wait for. */
const FILL_SEGMENT = 250
/** Fewer left of a fill than this, and more is asked for. */
const BACKLOG_LOW = 32
/** So long a question waits for the fill to end before it is answered from what is there. */
const PATIENCE_MS = 1000
const STATUS_EVERY_MS = 100
/** So many documents waiting are told as work in progress. */
const MANY_WAITING = 50

export type Engine = { handle(message: ToWorker): void }

/**
 * The inside of the search worker, without the worker: takes messages, answers questions, and works on the index
 * between them. `soon` calls back when other messages have had their turn (setImmediate).
 */
export function createEngine(post: (message: FromWorker) => void, soon: (work: () => void) => void): Engine {
  const catalogue = new Catalogue()
  let backlog: SearchDocument[] = []
  let filling = true
  let lastFillCame = false
  let moreAsked = false
  /** Ids that were put or removed since the fill began, which the fill must not bring back. */
  const touched = new Set<string>()
  const patient = new Set<Question>()
  let task: Generator<void> | null = null
  let scheduled = false
  let told = { at: 0, status: '' }

  const documents = (): number => catalogue.documents.size + backlog.length

  function handle(message: ToWorker): void {
    if (message.type === 'ask') ask(message)
    else if (message.type === 'put') message.documents.forEach(put)
    else if (message.type === 'remove') message.ids.forEach(remove)
    else {
      backlog.push(...message.documents)
      lastFillCame = message.last
      moreAsked = false
    }
    schedule()
  }

  function touch(id: string): void {
    if (filling) touched.add(id)
  }

  function put(document: SearchDocument): void {
    touch(document.id)
    guarded(() => catalogue.put(document))
  }

  function remove(id: string): void {
    touch(id)
    catalogue.remove(id)
  }

  function ask(question: Question): void {
    if (!filling) {
      reply(question)
      return
    }
    patient.add(question)
    if (question.name === 'ready') return
    setTimeout(() => {
      if (patient.delete(question)) reply(question)
    }, PATIENCE_MS)
  }

  function reply(question: Question): void {
    const { number } = question
    try {
      const startedAt = performance.now()
      flush()
      post({ type: 'answered', number, answer: answerTo(question, startedAt) })
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'internal'
      if (code === 'internal') post({ type: 'bug', error })
      post({ type: 'refused', number, code, sentence: sentenceFor(error) })
    }
  }

  function answerTo(question: Question, startedAt: number) {
    if (question.name === 'query')
      return answer(question.asks, catalogue, { documents: documents(), startedAt })
    if (question.name === 'highlights')
      return highlightsIn(question.asks.query, question.asks.document, catalogue)
    return null
  }

  function flush(): void {
    if (catalogue.waiting === 0) return
    // A build under way would do the same again.
    task = null
    catalogue.flush()
  }

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    soon(() => {
      scheduled = false
      const until = performance.now() + SLICE_MS
      let busy = true
      while (busy && performance.now() < until) busy = guarded(step) ?? false
      tell(!busy)
      if (busy) schedule()
    })
  }

  /** One small piece of background work; false when there is none. */
  function step(): boolean {
    if (filling && !lastFillCame && !moreAsked && backlog.length < BACKLOG_LOW) {
      moreAsked = true
      post({ type: 'more' })
    }
    if (task) {
      if (task.next().done) task = null
      return true
    }
    const next = catalogue.waiting < FILL_SEGMENT ? backlog.shift() : undefined
    if (next) {
      if (!touched.has(next.id)) guarded(() => catalogue.put(next))
      return true
    }
    if (catalogue.waiting > 0 && (!filling || lastFillCame || catalogue.waiting >= FILL_SEGMENT)) {
      task = catalogue.build()
      return true
    }
    if (filling) {
      if (!lastFillCame) return false
      endFill()
      return true
    }
    task = catalogue.upkeep()
    if (!task.next().done) return true
    task = null
    return false
  }

  function endFill(): void {
    filling = false
    backlog = []
    touched.clear()
    const questions = [...patient]
    patient.clear()
    questions.forEach(reply)
  }

  /** A document that cannot be indexed is a bug of ours; it must not take the others along. */
  function guarded<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      task = null
      post({ type: 'bug', error })
      return undefined
    }
  }

  function tell(idle: boolean): void {
    const building = filling || catalogue.waiting > MANY_WAITING
    const status: IndexStatus = {
      state: building ? 'building' : 'ready',
      indexed: catalogue.indexed,
      documents: documents(),
    }
    const now = performance.now()
    const written = JSON.stringify(status)
    if (written === told.status || (!idle && now - told.at < STATUS_EVERY_MS)) return
    told = { at: now, status: written }
    post({ type: 'status', status })
  }

  schedule()
  return { handle }
}
