import { availableParallelism } from 'node:os'

/** What one original may cost. Generous for a book, short for an attack. */
export const readerLimits = {
  workers: Math.max(1, Math.min(4, availableParallelism())),
  timeLimitMs: 30_000,
  memoryLimitMb: 1024,
} as const
