import { AppError } from '../../../shared/errors.ts'

const CELLS = 64

/**
 * Which questions are no longer wanted. Its memory is shared by both threads: a message would be read only when the
 * work that it is to stop is done. A question's number stands in the cell of its remainder.
 */
export class Stops {
  readonly shared: SharedArrayBuffer
  readonly #cells: Int32Array

  constructor(shared = new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared
    this.#cells = new Int32Array(shared)
  }

  /** @param question its number, from 1 */
  stop(question: number): void {
    Atomics.store(this.#cells, question % CELLS, question)
  }

  isStopped(question: number): boolean {
    return Atomics.load(this.#cells, question % CELLS) === question
  }
}

let isStopped: (() => boolean) | null = null

/** Does work that `mayStop` ends when it is no longer wanted. Nothing within may leave things half done. */
export function stoppable(stopped: () => boolean, work: () => void): void {
  const outer = isStopped
  isStopped = stopped
  try {
    work()
  } finally {
    isStopped = outer
  }
}

/**
 * Called every few milliseconds by whatever may take long to answer. Outside of `stoppable` it does nothing.
 *
 * @throws AppError `cancelled` when the answer is no longer wanted
 */
export function mayStop(): void {
  if (isStopped?.()) throw cancelled()
}

export const cancelled = (): AppError => new AppError('cancelled', 'This search was cancelled.')
