import type { Condition } from '../../../shared/domain/notebook.ts'
import { formatMoment } from '../../ui/format.ts'
import { words } from './words.ts'

const texts = words.condition

/** What of a notebook that does not open is safe, and what is not. */
export function ConditionReport({ condition }: Readonly<{ condition: Condition }>) {
  const { safe, notSafe } = told(condition)
  return (
    <div className="condition" role="status">
      <Part title={texts.notSafe} sentences={notSafe} />
      <Part title={texts.safe} sentences={safe} />
      <p className="hint">{texts.advice}</p>
    </div>
  )
}

function Part({ title, sentences }: Readonly<{ title: string; sentences: readonly string[] }>) {
  if (sentences.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

/** The facts as sentences. Where all that can be looked at is whole, it is the notebook's description that is not. */
function told({ records, originals, backups }: Condition) {
  const safe: string[] = []
  const notSafe: string[] = []
  if (!records) notSafe.push(texts.noRecords)
  if (records && records.whole > 0) safe.push(texts.recordsWhole({ n: records.whole }))
  if (records && records.changed > 0) notSafe.push(texts.recordsChanged({ n: records.changed }))
  if (records && !records.toTheEnd) notSafe.push(texts.brokenOff)
  if (originals.whole > 0) safe.push(texts.originalsWhole({ n: originals.whole }))
  if (originals.untold > 0) safe.push(texts.originalsUntold({ n: originals.untold }))
  if (originals.changed > 0) notSafe.push(texts.originalsChanged({ n: originals.changed }))
  if (backups.newestAt !== null)
    safe.push(texts.backups({ n: backups.count, when: formatMoment(backups.newestAt) }))
  if (notSafe.length === 0) notSafe.push(texts.description)
  return { safe, notSafe }
}
