/** A field's words in order: entry ids, and UTF-16 offsets in the field. Three arrays of one length. */
export type Tokens = {
  readonly ids: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}
