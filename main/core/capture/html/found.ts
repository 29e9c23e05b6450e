/** A value and where it stood, in words for a person. */
export type Found<T> = { readonly value: T; readonly reason: string }

/** Where a value may stand, and how to look there; nothing, null and the empty string say that it is not there. */
export type Place<T> = readonly [reason: string, look: () => T | '' | null | undefined]

/** The first of the places where there is something. */
export function firstFound<T>(places: readonly Place<T>[]): Found<T> | null {
  for (const [reason, look] of places) {
    const value = look()
    if (value !== null && value !== undefined && value !== '') return { value, reason }
  }
  return null
}

type Meta = ReadonlyMap<string, readonly string[]>

/** The meta tags of those names, in that order; `read` says what their content means. */
export const metaTags = <T>(
  meta: Meta,
  keys: readonly string[],
  read: (content: string) => T | '' | null,
): Place<T>[] => keys.map(key => [metaReason(key), () => read(meta.get(key)?.[0] ?? '')])

function metaReason(key: string): string {
  if (/^(og|article):/.test(key)) return `OpenGraph (${key})`
  if (key.startsWith('twitter:')) return `X card (${key})`
  if (/^(dc|dcterms)\./.test(key)) return `Dublin Core (${key})`
  return /^date(published|modified)$/.test(key) ? `microdata (${key})` : `meta tag (${key})`
}

/** A marked-up element says by its label whether it is microdata. */
export const timeReason = (label: string): string =>
  /date(published|modified|created)/i.test(label) ? 'microdata' : 'date marked up in the page'
