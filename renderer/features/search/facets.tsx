import { type ReactNode, useState } from 'react'
import type {
  FacetCount,
  Facets as FacetCounts,
  FacetName,
  Narrowing,
} from '../../../shared/domain/search.ts'
import { searchableKinds } from '../../../shared/domain/search.ts'
import { type Terms, termsKinds } from '../../../shared/domain/terms.ts'
import { formatCount, formatLanguage, formatPublished } from '../../ui/format.ts'
import { TermsSign } from '../../ui/sign.tsx'
import { common } from '../../ui/words.ts'
import { MonthBars } from './month-bars.tsx'
import { words } from './words.ts'

type FacetsProps = Readonly<{
  facets: FacetCounts | null
  narrow: Narrowing
  onNarrow: (narrow: Narrowing) => void
  /** From a month on, until before another. */
  onSpan: (span: { from: string; until: string }) => void
}>

/** In the order of the pane. */
const shown = ['kind', 'language', 'month', 'terms', 'check', 'publisher', 'person', 'tag'] as const
/** Values that stand there before the rest is asked for. */
const FEW = 5

/** What narrows the results. Each count is what choosing the value would leave, also of what is hidden. */
export function Facets({ facets, narrow, onNarrow, onSpan }: FacetsProps) {
  const narrowed = Object.values(narrow).some(values => values.length > 0)
  return (
    <div className="scroll">
      {narrowed && (
        <p className="all-facets">
          <button type="button" className="link" onClick={() => onNarrow({})}>
            {words.facets.all}
          </button>
        </p>
      )}
      <Kinds facets={facets} narrow={narrow} onNarrow={onNarrow} />
      {shown.slice(1).map(name => {
        const { values, more } = facets?.[name] ?? { values: [], more: 0 }
        if (values.length === 0) return null
        const chosen = narrow[name] ?? []
        return (
          <Values
            key={name}
            name={name}
            values={values}
            more={more}
            chosen={chosen}
            onChoose={next => onNarrow({ ...narrow, [name]: next })}
            onSpan={onSpan}
          />
        )
      })}
    </div>
  )
}

/** All kinds are ticked until one is taken away. */
function Kinds({ facets, narrow, onNarrow }: Omit<FacetsProps, 'onSpan'>) {
  const chosen = narrow.kind ?? []
  const isSet = (kind: string) => chosen.length === 0 || chosen.includes(kind)
  const toggle = (kind: string) => {
    const next = searchableKinds.filter(other => (other === kind ? !isSet(other) : isSet(other)))
    onNarrow({
      ...narrow,
      kind: next.length === searchableKinds.length ? [] : next.length === 0 ? [kind] : next,
    })
  }
  const countOf = (kind: string) => facets?.kind.values.find(({ key }) => key === kind)?.count ?? 0
  return (
    <fieldset className="fac">
      <legend>{words.facets.kind}</legend>
      {(['source', 'quote', 'note', 'person', 'draft'] as const).map(kind => (
        <Tick key={kind} set={isSet(kind)} count={facets && countOf(kind)} onToggle={() => toggle(kind)}>
          {words.kinds[kind]}
        </Tick>
      ))}
    </fieldset>
  )
}

type ValuesProps = Readonly<{
  name: FacetName
  values: readonly FacetCount[]
  /** Values that are not among them. */
  more: number
  chosen: readonly string[]
  onChoose: (values: readonly string[]) => void
  onSpan: FacetsProps['onSpan']
}>

function Values({ name, values, more, chosen, onChoose, onSpan }: ValuesProps) {
  const [opened, setOpened] = useState(false)
  const few = values.filter(({ key }, index) => opened || index < FEW || chosen.includes(key))
  const toggle = (key: string) =>
    onChoose(chosen.includes(key) ? chosen.filter(other => other !== key) : [...chosen, key])
  return (
    <fieldset className="fac">
      <legend>{words.facets[name]}</legend>
      {name === 'month' && <MonthBars values={values} chosen={chosen} onToggle={toggle} onSpan={onSpan} />}
      {few.map(({ key, label, count }) => (
        <Tick key={key} set={chosen.includes(key)} count={count} onToggle={() => toggle(key)}>
          {labelOf(name, key, label)}
        </Tick>
      ))}
      {values.length > few.length && (
        <button type="button" className="link more" onClick={() => setOpened(true)}>
          {words.facets.more({ n: values.length })}
        </button>
      )}
      {opened && more > 0 && <p className="untold">{words.facets.untold({ n: more })}</p>}
    </fieldset>
  )
}

function labelOf(name: FacetName, key: string, label: string): ReactNode {
  if (name === 'language') return formatLanguage(key)
  if (name === 'month') return formatPublished(key)
  if (name === 'check') return key === 'checked' ? common.checkStates.checked : common.checkStates.unchecked
  if (name === 'terms' && isTerms(key)) return <TermsSign terms={key} />
  return label
}
const isTerms = (key: string): key is Terms => (termsKinds as readonly string[]).includes(key)

type TickProps = Readonly<{ set: boolean; count: number | null; onToggle: () => void; children: ReactNode }>

function Tick({ set, count, onToggle, children }: TickProps) {
  return (
    <label className={set ? 'set' : undefined}>
      <input type="checkbox" checked={set} onChange={onToggle} />
      <span className="cut" dir="auto" title={typeof children === 'string' ? children : undefined}>
        {children}
      </span>
      {count !== null && <span className="n">{formatCount(count)}</span>}
    </label>
  )
}
