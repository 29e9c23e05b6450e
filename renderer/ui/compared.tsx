import { diffWordsWithSpace } from 'diff'
import { useMemo } from 'react'
import './compared.css'

type ComparedProps = Readonly<{
  /** The accessible name of the text. */
  label: string
  /** What underlined and struck out mean. */
  legend: string
  /** What is said where no word differs. */
  same: string
  then: string
  now: string
}>

/** A text as it is now, with the words that another had instead. */
export function Compared({ label, legend, same, then, now }: ComparedProps) {
  const pieces = useMemo(() => {
    let at = 0
    return diffWordsWithSpace(then, now).map(({ value, added, removed }) => {
      at += 1
      return { at, value, Part: added ? 'ins' : removed ? 'del' : 'span' } as const
    })
  }, [then, now])
  if (pieces.every(({ Part }) => Part === 'span')) return <p className="hint">{same}</p>
  return (
    <>
      <p className="hint">{legend}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section className="compared" dir="auto" aria-label={label} tabIndex={0}>
        {pieces.map(({ at, value, Part }) => (
          <Part key={at}>{value}</Part>
        ))}
      </section>
    </>
  )
}
