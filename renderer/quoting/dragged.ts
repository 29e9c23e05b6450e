/** What a drag inside the window says it carries: the key of a piece of evidence, which of a quote is its id. */
export const DRAGGED = 'application/x-second-source-evidence'
