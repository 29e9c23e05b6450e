import type { SearchableKind, SearchResult } from '../../../shared/domain/search.ts'
import { formatCount } from '../../ui/format.ts'
import { facetKinds, kindLabels } from './results.ts'

type FacetsProps = Readonly<{
  counts: SearchResult['kinds'] | null
  /** Empty: all of them. */
  chosen: readonly SearchableKind[]
  onChoose: (kinds: readonly SearchableKind[]) => void
}>

/** What narrows the results. The counts are of the whole result, also of what is hidden. */
export function Facets({ counts, chosen, onChoose }: FacetsProps) {
  const isSet = (kind: SearchableKind) => chosen.length === 0 || chosen.includes(kind)
  const toggle = (kind: SearchableKind) => {
    const next = facetKinds.filter(other => (other === kind ? !isSet(other) : isSet(other)))
    onChoose(next.length === facetKinds.length ? [] : next.length === 0 ? [kind] : next)
  }
  return (
    <div className="scroll">
      <fieldset className="fac">
        <legend>Found in</legend>
        {facetKinds.map(kind => (
          <label key={kind} className={isSet(kind) ? 'set' : undefined}>
            <input type="checkbox" checked={isSet(kind)} onChange={() => toggle(kind)} />
            {kindLabels[kind]}
            {counts && <span className="n">{formatCount(counts[kind] ?? 0)}</span>}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
