import { type ExampleName, queryExamples } from '../../../shared/query/examples.ts'
import { words } from './words.ts'

/** Each form of the query language, with an example a click away. */
export function QueryHelp({ onTry }: Readonly<{ onTry: (query: string) => void }>) {
  return (
    <section className="query-help">
      <h3>{words.before.help}</h3>
      <dl className="examples">
        {(Object.keys(queryExamples) as ExampleName[]).map(name => (
          <div key={name}>
            <dt>
              <button type="button" className="link" dir="auto" onClick={() => onTry(queryExamples[name])}>
                {queryExamples[name]}
              </button>
            </dt>
            <dd>{words.help[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
