import type { ReactNode } from 'react'

/** What stands in a message where an element goes: `words.said({ number: slot })`. */
export const slot = '\uFFFC'

/** A message of the catalogue with one element in it, wherever its language puts it. */
export function Placed({ text, children }: Readonly<{ text: string; children: ReactNode }>) {
  const [before, after] = text.split(slot)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
