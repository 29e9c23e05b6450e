import { useCall } from '../../app/use-call.ts'
import { formatCount } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { sampleParts, sampleWords } from './sample-words.ts'

/** What the sample notebook holds, with how many of each. */
export function InTheSample() {
  const sample = useCall('notebook.sample', {})
  if (sample.status !== 'ready') return null
  const { counts } = sample.value
  return (
    <section className="toc" aria-labelledby="in-the-sample">
      <h2 id="in-the-sample">{sampleWords.inside}</h2>
      <ul>
        {sampleParts.map(({ of, icon, name, what }) => (
          <li key={of}>
            <Icon name={icon} />
            <span className="cut">
              <b>{name}</b> {what}
            </span>
            <span className="num">{formatCount(counts[of])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
