import type { Metadata } from '../../../shared/domain/source.ts'

/** Where each value of the metadata came from, in words for a person: "JSON-LD", "byline in the text". */
export type Reasons = { readonly [field in keyof Metadata]?: string | undefined }

/** The reasons of the values that there are; what no reader explained stood in the file itself. */
export const reasonsFor = (metadata: Metadata, told: Reasons): Reasons =>
  Object.fromEntries(
    Object.entries(metadata)
      .filter(([, value]) => value !== null && value.length > 0)
      .map(([field]) => [field, told[field as keyof Metadata] ?? 'the file']),
  )
