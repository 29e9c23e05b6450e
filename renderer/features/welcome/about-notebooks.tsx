import { type Terms, termsKinds } from '../../../shared/domain/terms.ts'
import { Icon } from '../../ui/icon.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { InTheSample } from './in-the-sample.tsx'

const meanings: Readonly<Record<Terms, string>> = {
  'on-the-record': 'the words and the name',
  background: 'the words, with the description that was agreed; never the name',
  'deep-background': 'may guide the work; not quoted, not cited',
  'off-the-record': 'stays in the source; cannot enter a draft',
}

/** The right half: what a notebook does, in an example, and how terms are marked. */
export function AboutNotebooks() {
  return (
    <aside className="b" aria-label="About notebooks">
      <h2>What the notebook watches for</h2>
      <div className="spec">
        <div className="r">
          <span>She said</span>
          <div>
            “We had <b className="said-31">31</b> readings over the limit that spring.”
          </div>
        </div>
        <div className="r">
          <span>The draft</span>
          <div>
            “We had <ins className="ser">13</ins> readings over the limit that spring.”
          </div>
        </div>
        <p className="say">
          <span className="g-ser">
            <Icon name="guard-serious" size="medium" />
          </span>
          <span>
            <b className="g-ser">Serious: a number differs.</b> Marks, brackets and an omission may change;
            words may not. The draft shows at once, word by word, where a quotation has left its source.
          </span>
        </p>
      </div>
      <InTheSample />
      <div className="keys4">
        <h2>How terms are marked</h2>
        <ul>
          {termsKinds.map(terms => (
            <li key={terms}>
              <TermsSign terms={terms} />
              <span>{meanings[terms]}</span>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  )
}
