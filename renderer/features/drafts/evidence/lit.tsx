import { Fragment } from 'react'
import type { Range } from '../../../../shared/domain/ids.ts'

/** A text with these stretches lit. Ranges are in order and do not overlap; what lies outside the text is left out. */
export function Lit({ text, ranges }: Readonly<{ text: string; ranges: readonly Range[] }>) {
  let at = 0
  const parts = ranges.map(([start, end]) => {
    const from = Math.max(at, Math.min(start, text.length))
    const to = Math.max(from, Math.min(end, text.length))
    const part = (
      <Fragment key={start}>
        {text.slice(at, from)}
        {to > from && <mark className="hit">{text.slice(from, to)}</mark>}
      </Fragment>
    )
    at = to
    return part
  })
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
