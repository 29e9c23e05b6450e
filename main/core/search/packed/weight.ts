/** lunr.Builder's defaults: how soon further occurrences stop to count, and how much a long field is held against a word. */
export const K1 = 1.2
const B = 0.75

/**
 * What a term weighs in a field of a document: lunr's BM25 (`lunr.Builder.prototype.createFieldVectors`), in its order
 * of operations, rounded to a thousandth as lunr rounds it.
 *
 * @param relative the field's length over the average
 */
export function weight(
  rarity: number,
  times: number,
  relative: number,
  fieldBoost: number,
  documentBoost: number,
): number {
  const plain = (rarity * ((K1 + 1) * times)) / (K1 * (1 - B + B * relative) + times)
  return Math.round(plain * fieldBoost * documentBoost * 1000) / 1000
}
