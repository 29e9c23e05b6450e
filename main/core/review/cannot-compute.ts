/** Why a calculation has no result, in a sentence for the person. */
export class CannotCompute extends Error {}
