import { type ReactNode, useId, useState } from 'react'
import { formatCount } from './format.ts'
import { common } from './words.ts'

export type FacetValue = Readonly<{ key: string; label: ReactNode; count: number }>
type FacetProps = Readonly<{
  legend: string
  values: readonly FacetValue[]
  /** The key that is chosen; null: any. */
  chosen: string | null
  onChoose: (key: string | null) => void
}>

/** Values that stand there before the rest is asked for. */
const FEW = 6

/** One thing that a list is narrowed by. Each count is what choosing the value would leave. */
export function Facet({ legend, values, chosen, onChoose }: FacetProps) {
  const name = useId()
  const [opened, setOpened] = useState(false)
  const few = values.filter(({ key }, index) => opened || index < FEW || key === chosen)
  const option = (key: string | null, label: ReactNode, count?: number) => (
    <label key={key} className={key === chosen ? 'set' : undefined}>
      <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
      <span className="cut" dir="auto" title={typeof label === 'string' ? label : undefined}>
        {label}
      </span>
      {count !== undefined && <span className="n">{formatCount(count)}</span>}
    </label>
  )
  return (
    <fieldset className="fac">
      <legend>{legend}</legend>
      {option(null, common.any)}
      {few.map(({ key, label, count }) => option(key, label, count))}
      {values.length > few.length && (
        <button type="button" className="link more" onClick={() => setOpened(true)}>
          {common.showAll({ n: values.length })}
        </button>
      )}
    </fieldset>
  )
}
