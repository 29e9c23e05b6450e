import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { Reason } from './words.ts'

type ReasonsProps = Readonly<{
  reasons: readonly Reason[]
  onLoosen: (changes: Partial<SourceListing>) => void
  onClear: () => void
}>

/** What narrows the list: each can be taken away, or all at once. */
export function Reasons({ reasons, onLoosen, onClear }: ReasonsProps) {
  if (reasons.length === 0) return null
  return (
    <ul className="reasons" aria-label="Filters">
      {reasons.map(({ name, value, loosened }) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            className="chip set"
            title={`${name}: ${value}. Click to take this filter away.`}
            onClick={() => onLoosen(loosened)}
          >
            <b>{name}</b>{' '}
            <span className="cut" dir="auto">
              {value}
            </span>
            <span className="vh">, take this filter away</span>
            <Icon name="close" size="small" />
          </button>
        </li>
      ))}
      <li className="clear">
        <button type="button" className="link" onClick={onClear}>
          Clear
        </button>
      </li>
    </ul>
  )
}
