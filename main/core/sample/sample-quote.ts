import type { Terms } from '../../../shared/domain/terms.ts'

/** A quote of the sample, declared by its words: they must stand in the latest capture of the source, exactly once. */
export type SampleQuote = {
  readonly key: string
  readonly source: string
  readonly words: string
  /** A key of `samplePeople`, or null where nobody is known by name. */
  readonly speaker: string | null
  readonly terms: Terms
  readonly nameAs: string
  readonly tags: readonly string[]
  readonly comment: string
  readonly checked: boolean
}

type More = Partial<Pick<SampleQuote, 'nameAs' | 'tags' | 'comment' | 'checked'>>

const under =
  (terms: Terms, agreed: More = {}) =>
  (key: string, source: string, speaker: string | null, words: string, more: More = {}): SampleQuote => ({
    key,
    source,
    words,
    speaker,
    terms,
    nameAs: '',
    tags: [],
    comment: '',
    checked: false,
    ...agreed,
    ...more,
  })

export const on = under('on-the-record')
export const bench = under('background', { nameAs: 'a person who worked in the laboratory' })
export const plant = under('background', { nameAs: 'a former employee of the plant' })
export const board = under('background', { nameAs: 'a member of the board' })
export const deep = under('deep-background')
export const off = under('off-the-record')
export const checked = { checked: true }
