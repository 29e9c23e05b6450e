import { AppError } from '../../../../shared/errors.ts'
import { capture } from '../../capture/capture.ts'
import { serveWorker } from '../serve-worker.ts'

/** A reader that does what a file's name says: for tests of the pool's limits. */
serveWorker(input => {
  switch (input.fileName) {
    case 'hangs.txt':
      for (;;);
    case 'exits.txt':
      process.exit(3)
      break
    case 'bug.txt':
      throw new TypeError('not for the person')
    case 'refused.txt':
      throw new AppError('too-large', 'A sentence.')
    case 'hoards.txt': {
      const hoard: number[][] = []
      for (;;) hoard.push(Array.from({ length: 100_000 }, Math.random))
    }
  }
  return capture(input)
})
