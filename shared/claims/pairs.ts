import type { Id } from '../domain/ids.ts'

/** A claim as it was known, and a stretch of the present text. `key` is `claimKey` of its words. */
export type KnownClaim = { id: Id; key: string; words: string }
export type Stretch = { key: string; words: string }

/** Who is whose: `before[known]` and `now[stretch]` hold the other's index, or -1. */
export class Pairs {
  readonly before: number[]
  readonly now: number[]
  constructor(known: number, stretches: number) {
    this.before = new Array<number>(known).fill(-1)
    this.now = new Array<number>(stretches).fill(-1)
  }
  join(known: number, stretch: number): void {
    this.before[known] = stretch
    this.now[stretch] = known
  }
  areFree(known: number, stretch: number): boolean {
    return this.before[known] === -1 && this.now[stretch] === -1
  }
}
