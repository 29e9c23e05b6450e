import { Fragment } from 'react'
import type { Range } from '../../shared/domain/ids.ts'

type LitProps = Readonly<{
  text: string
  /** In order, not overlapping; what lies outside the text is left out. */
  ranges: readonly Range[]
  /** Which of the ranges is the current one. */
  current?: number | undefined
}>

/** A text with these stretches lit. */
export function Lit({ text, ranges, current }: LitProps) {
  let at = 0
  const parts = ranges.map(([start, end], index) => {
    const from = Math.max(at, Math.min(start, text.length))
    const to = Math.max(from, Math.min(end, text.length))
    const part = (
      <Fragment key={start}>
        {text.slice(at, from)}
        {to > from && <mark className={index === current ? 'hit cur' : 'hit'}>{text.slice(from, to)}</mark>}
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
