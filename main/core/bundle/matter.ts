import type { Edition, LeftOut } from '../../../shared/domain/bundle.ts'
import type { Range } from '../../../shared/domain/ids.ts'
import type { ClaimView, Desk, EvidenceView } from '../../../shared/domain/review.ts'
import type { Block, Snapshot, Source } from '../../../shared/domain/source.ts'
import type { Story } from '../export/story.ts'

/** A passage of a snapshot that bears a claim out. `id` is its anchor on the source's page. */
export type Passage = { readonly id: string; readonly range: Range; readonly claims: readonly number[] }

/** A snapshot that the draft leans on. `key` names it in the bundle: "s1". */
export type BundleSource = {
  readonly key: string
  readonly source: Source
  /** Its text has what is off the record blotted out. */
  readonly snapshot: Snapshot
  readonly passages: readonly Passage[]
  /** Whether its text has a page, and why not. */
  readonly page: boolean
  readonly pageReason: string
  /** Where its original is in the bundle; null with the reason. */
  readonly original: string | null
  readonly originalReason: string
  /** Whether its title, byline, publisher and address may be told. */
  readonly named: boolean
}

export type BundleEvidence = {
  readonly view: EvidenceView
  readonly sourceKey: string | null
  /** On the source's page. */
  readonly passageId: string | null
}

export type BundleClaim = {
  readonly view: ClaimView
  readonly heading: boolean
  readonly evidence: readonly BundleEvidence[]
}

/** All that the pages of a bundle are made of. Their writers are pure: what is not here cannot get into them. */
export type BundleMatter = {
  readonly edition: Edition
  readonly title: string
  readonly notebookName: string | null
  readonly exportedAt: number
  readonly story: Story
  readonly desk: Desk
  readonly claims: readonly BundleClaim[]
  readonly sources: readonly BundleSource[]
  readonly leftOut: readonly LeftOut[]
}

/** A stretch of a snapshot's text that is one block. */
export const blocksOf = ({ text, blocks }: Pick<Snapshot, 'text' | 'blocks'>): readonly Block[] =>
  blocks.length > 0 || text === '' ? blocks : [{ type: 'paragraph', start: 0, end: text.length }]
