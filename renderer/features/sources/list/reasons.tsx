import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { Icon } from '../../../ui/icon.tsx'
import { words } from '../words.ts'
import type { Reason } from './reasons-of.ts'

const texts = words.list

type ReasonsProps = Readonly<{
  reasons: readonly Reason[]
  onLoosen: (changes: Partial<SourceListing>) => void
  onClear: () => void
}>

/** What narrows the list: each can be taken away, or all at once. */
export function Reasons({ reasons, onLoosen, onClear }: ReasonsProps) {
  if (reasons.length === 0) return null
  return (
    <ul className="reasons" aria-label={texts.filters}>
      {reasons.map(({ name, value, loosened }) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            className="chip set"
            title={texts.looseningHint({ name, value })}
            onClick={() => onLoosen(loosened)}
          >
            <b>{name}</b>{' '}
            <span className="cut" dir="auto">
              {value}
            </span>
            <span className="vh">{texts.loosen}</span>
            <Icon name="close" size="small" />
          </button>
        </li>
      ))}
      <li className="clear">
        <button type="button" className="link" onClick={onClear}>
          {texts.clear}
        </button>
      </li>
    </ul>
  )
}
