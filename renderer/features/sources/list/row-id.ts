/** The id of the element of a row; of one that is still on the way by its number. */
export const rowId = (source: string | undefined, index = 0): string =>
  source === undefined ? `row-${index}` : `source-${source}`
