/** @throws Error where the sample speaks of something that is not there (yet) */
export function mustHave<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new Error(`The sample speaks of the ${what}, which it does not have by then.`)
  return value
}
