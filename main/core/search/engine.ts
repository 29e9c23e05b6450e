import type { Worker } from 'node:worker_threads'
import type { IndexStatus } from '../../../shared/domain/search.ts'
import { AppError, sentenceFor } from '../../../shared/errors.ts'
import { type Finding, find, highlightsIn, present } from './answer/answer.ts'
import { explain } from './answer/explain.ts'
import { Crew } from './engine/crew.ts'
import { Fill } from './engine/fill.ts'
import { Keeper } from './engine/keeper.ts'
import type { Analysed } from './index/analysed.ts'
import { Catalogue } from './index/catalogue.ts'
import type { FromWorker, Question, Questions, ToWorker } from './messages.ts'
import type { SearchDocument } from './search.ts'
import { Stops, stoppable } from './stops.ts'

/** Milliseconds of background work before messages are looked at again. */
const SLICE_MS = 8
/** Documents of a fill that are indexed together: what a query during the fill may have to wait for. */
const FILL_SEGMENT = 1000
/** So long a question waits for the fill to end before it is answered from what is there. */
const PATIENCE_MS = 1000
const STATUS_EVERY_MS = 100
/** So many steps of background work leave garbage worth a collection. */
const LITTER = 1000
/** So many documents waiting are told as work in progress. */
const MANY_WAITING = 50

export type Engine = { handle(message: ToWorker): void }

/**
 * The inside of the search worker, without the worker: takes messages, answers questions, and works on the index
 * between them. `soon` calls back when other messages have had their turn (setImmediate); `free` is called when a fill
 * or a merge has left much garbage behind; `spawnBuilder` starts a worker that makes segments, for many documents at once.
 */
export function createEngine(
  post: (message: FromWorker) => void,
  soon: (work: () => void) => void,
  free: () => void,
  spawnBuilder: () => Worker,
): Engine {
  const catalogue = new Catalogue()
  const reading = new Map<number, (documents: readonly SearchDocument[], unread: readonly string[]) => void>()
  let reads = 0
  const fill = new Fill(catalogue, () => post({ type: 'stamps' }), readAll)
  const crew = new Crew(fill, catalogue, spawnBuilder, {
    bug: error => post({ type: 'bug', error }),
    changed: schedule,
  })
  const keeper = new Keeper(catalogue, save => post({ type: 'save', save }))
  const patient = new Set<Question>()
  let stops = new Stops()
  const settling: Question[] = []
  let early: ToWorker[] | null = []
  let task: { work: Generator<void>; of: 'build' | 'upkeep' } | null = null
  let scheduled = false
  let steps = 0
  let savingLater = false
  let told = { at: 0, status: '' }

  const documents = (): number => catalogue.size + fill.left + crew.held

  function handle(message: ToWorker): void {
    // What is on disk is older than anything put, and has to be there first.
    if (early && (message.type === 'put' || message.type === 'remove')) early.push(message)
    else take(message)
    schedule()
  }

  function take(message: ToWorker): void {
    switch (message.type) {
      case 'stops':
        stops = new Stops(message.shared)
        break
      case 'stop':
        for (const question of patient) if (question.number === message.number) patient.delete(question)
        break
      case 'ask':
        ask(message)
        break
      case 'put':
        for (const document of message.documents) {
          fill.touch(document.id)
          guarded(() => catalogue.put(document))
        }
        break
      case 'remove':
        for (const id of message.ids) {
          fill.touch(id)
          catalogue.remove(id)
        }
        break
      case 'load':
        guarded(() => keeper.load(message.segment))
        break
      case 'loaded': {
        const waiting = early ?? []
        early = null
        fill.begin()
        waiting.forEach(take)
        break
      }
      case 'stamps':
        fill.compare(message.stamps, message.last, message.whole)
        break
      case 'documents':
        reading.get(message.number)?.(message.documents, message.unread)
        break
      case 'saved':
        keeper.saved(message.names, message.failed)
        for (const question of settling.splice(0)) settle(question)
        break
    }
  }

  /** Reads documents from the records, however many messages that takes. */
  function readAll(ids: readonly string[], then: (documents: readonly SearchDocument[]) => void): void {
    const read: SearchDocument[] = []
    const next = (wanted: readonly string[]): void => {
      const number = ++reads
      reading.set(number, (more, unread) => {
        reading.delete(number)
        read.push(...more)
        if (unread.length > 0) next(unread)
        else then(read)
      })
      post({ type: 'read', number, ids: wanted })
    }
    next(ids)
  }

  function ask(question: Question): void {
    if (question.name === 'settle') settle(question)
    else if (fill.done) reply(question)
    else {
      patient.add(question)
      if (question.name === 'ready') return
      setTimeout(() => {
        if (patient.delete(question)) reply(question)
      }, PATIENCE_MS)
    }
  }

  /** Answered at once: whatever is to be saved was sent before the answer. */
  function settle(question: Question): void {
    if (keeper.isSaving) {
      settling.push(question)
      return
    }
    guarded(flush)
    if (keeper.due(performance.now()) !== null) keeper.save()
    answered(question, null)
  }

  function reply(question: Question): void {
    answering(question, () => {
      flush()
      if (question.name === 'query') {
        const startedAt = performance.now()
        const finding = find(question.asks, catalogue)
        const ids = finding.page.map(({ document }) => document.id)
        withWords(question, ids, words => answered(question, presented(finding, words, startedAt)))
      } else if (question.name === 'highlights') {
        const { query, document } = question.asks
        withWords(question, [document], words =>
          answered(question, highlightsIn(query, document, catalogue, words(document))),
        )
      } else if (question.name === 'explain')
        answered(question, explain(question.asks.query, question.asks.document, catalogue))
      else answered(question, null)
    })
  }

  const presented = (finding: Finding, words: (id: string) => Analysed | undefined, startedAt: number) =>
    present(finding, words, catalogue, { documents: documents(), startedAt })

  /** Goes on with documents taken apart: those at hand, and the others once they were read from the records. */
  function withWords(
    question: Question,
    ids: readonly string[],
    then: (words: (id: string) => Analysed | undefined) => void,
    read: ReadonlyMap<string, SearchDocument | null> = new Map(),
  ): void {
    const missing = ids.filter(id => !read.has(id) && !catalogue.analysed(id))
    if (missing.length === 0) {
      then(id => {
        const document = read.get(id)
        return catalogue.analysed(id) ?? (document ? catalogue.keep(document) : undefined)
      })
      return
    }
    readAll(missing, more =>
      answering(question, () => {
        const known = new Map<string, SearchDocument | null>(read)
        for (const id of missing) known.set(id, null)
        for (const document of more) known.set(document.id, document)
        withWords(question, ids, then, known)
      }),
    )
  }

  /** Refuses the question with a sentence when it cannot be answered. */
  function answering({ number }: Question, work: () => void): void {
    try {
      stoppable(() => stops.isStopped(number), work)
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'internal'
      if (code === 'internal') post({ type: 'bug', error })
      post({ type: 'refused', number, code, sentence: sentenceFor(error) })
    }
  }

  const answered = ({ number }: Question, answer: Questions[Question['name']]['answers']): void =>
    post({ type: 'answered', number, answer })

  function flush(): void {
    if (catalogue.waiting === 0) return
    // A build under way would do the same again; a merge goes on.
    if (task?.of === 'build') task = null
    catalogue.flush()
  }

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    soon(() => {
      scheduled = false
      const until = performance.now() + SLICE_MS
      let busy = true
      for (; busy && performance.now() < until; steps++) busy = guarded(step) ?? false
      tell(!busy)
      if (busy) schedule()
      else {
        if (steps > LITTER) free()
        steps = 0
        saveWhenDue()
      }
    })
  }

  /** One small piece of background work; false when there is none. */
  function step(): boolean {
    if (task) {
      if (task.work.next().done) task = null
      return true
    }
    const isCrews = !fill.done && crew.isCalled
    if (isCrews && crew.step()) return true
    const next = catalogue.waiting < FILL_SEGMENT && !fill.done && !isCrews ? fill.next() : undefined
    if (next) {
      guarded(() => catalogue.put(next))
      return true
    }
    if (catalogue.waiting > 0 && (fill.done || fill.isDry || catalogue.waiting >= FILL_SEGMENT)) {
      task = { work: catalogue.build(), of: 'build' }
      return true
    }
    if (!fill.done) {
      if (!fill.isDry || isCrews) return false
      endFill()
      return true
    }
    const work = catalogue.upkeep()
    if (work.next().done) return false
    task = { work, of: 'upkeep' }
    return true
  }

  function endFill(): void {
    fill.end()
    catalogue.rest()
    const questions = [...patient]
    patient.clear()
    questions.forEach(reply)
  }

  function saveWhenDue(): void {
    if (!fill.done || keeper.isSaving) return
    const wait = keeper.due(performance.now())
    if (wait === 0) keeper.save()
    else if (wait !== null && !savingLater) {
      savingLater = true
      setTimeout(() => {
        savingLater = false
        schedule()
      }, wait + 1).unref()
    }
  }

  /** What cannot be indexed is a bug of ours, or damage on disk; it must not take the rest along. */
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
    const building = !fill.done || catalogue.waiting > MANY_WAITING
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

  return { handle }
}
