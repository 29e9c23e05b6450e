import { termsKinds } from '../../../shared/domain/terms.ts'
import { formatCount } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Placed, slot } from '../../ui/placed.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { InTheSample } from './in-the-sample.tsx'
import { words } from './words.ts'

/** The right half: what a notebook does, in an example, and how terms are marked. */
export function AboutNotebooks() {
  const example = words.about.example({ number: slot })
  return (
    <aside className="b" aria-label={words.about.label}>
      <h2>{words.about.watches}</h2>
      <div className="spec">
        <div className="r">
          <span>{words.about.said}</span>
          <div>
            <Placed text={example}>
              <b className="said-31">{formatCount(31)}</b>
            </Placed>
          </div>
        </div>
        <div className="r">
          <span>{words.about.draft}</span>
          <div>
            <Placed text={example}>
              <ins className="ser">{formatCount(13)}</ins>
            </Placed>
          </div>
        </div>
        <p className="say">
          <span className="g-ser">
            <Icon name="guard-serious" size="medium" />
          </span>
          <span>
            <b className="g-ser">{words.about.serious}</b> {words.about.rule}
          </span>
        </p>
      </div>
      <InTheSample />
      <div className="keys4">
        <h2>{words.about.terms}</h2>
        <ul>
          {termsKinds.map(terms => (
            <li key={terms}>
              <TermsSign terms={terms} />
              <span>{words.about.meanings[terms]}</span>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  )
}
