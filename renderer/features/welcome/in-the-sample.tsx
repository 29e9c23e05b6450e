import { useCall } from '../../app/use-call.ts'
import { formatCount } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-names.ts'
import { words } from './words.ts'

/** What the sample holds, in the order of the list. */
const sampleParts = [
  { of: 'sources', icon: 'sources' },
  { of: 'quotes', icon: 'quotes' },
  { of: 'people', icon: 'people' },
  { of: 'notes', icon: 'notes' },
  { of: 'drafts', icon: 'drafts' },
] as const satisfies readonly { of: string; icon: IconName }[]

/** What the sample notebook holds, with how many of each. */
export function InTheSample() {
  const sample = useCall('notebook.sample', {})
  if (sample.status !== 'ready') return null
  const { counts } = sample.value
  return (
    <section className="toc" aria-labelledby="in-the-sample">
      <h2 id="in-the-sample">{words.sample.inside}</h2>
      <ul>
        {sampleParts.map(({ of, icon }) => (
          <li key={of}>
            <Icon name={icon} />
            <span className="cut">
              <b>{words.sample.names[of]}</b> {words.sample.parts[of]}
            </span>
            <span className="num">{formatCount(counts[of])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
