/** Fields whose text is a code and not anybody's words. */
const coded = new Set(
  `id draftId quoteId sourceId snapshotId noteId personId speakerId claimId latestSnapshotId versionId claimIds about
  key kind type state from verdict terms defaultTerms standing flags blockType level way role origin sha256 digest
  encoding mediaType reader language lang mode direction format style textStyle listType tag checkState`.split(
    /\s+/u,
  ),
)

/** The same value with every text in it, but for codes and keys, put through `change`. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  const walk = (each: unknown): unknown => {
    if (typeof each === 'string') return change(each)
    if (Array.isArray(each)) return each.map(walk)
    if (each === null || typeof each !== 'object') return each
    return Object.fromEntries(
      Object.entries(each).map(([key, inner]) => [
        key,
        coded.has(key) && isCode(inner) ? inner : walk(inner),
      ]),
    )
  }
  return walk(value) as T
}

const isCode = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every(each => typeof each === 'string'))
