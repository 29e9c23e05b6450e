/** Whether a sentence that seems to end with `before` goes on in `after`. */
export function goesOn(before: string, after: string): boolean {
  const next = after.trimStart()
  return before.trim() === '' || /^[\s\p{P}]*\p{Ll}/u.test(next)
}
