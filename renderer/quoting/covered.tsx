import { Icon } from '../ui/icon.tsx'
import { words } from './words.ts'

/** Where the key stands in the sentence. */
const KEY = '\u0000'

/** Stands in place of words that are off the record. */
export function Covered({ hint = true }: Readonly<{ hint?: boolean | undefined }>) {
  const [before, after] = words.hold({ key: KEY }).split(KEY)
  return (
    <span className="covered">
      <Icon name="hidden" size="small" />
      <span>
        <b>{words.offTheRecord}</b> {words.hidden}
        {hint && (
          <>
            {' '}
            {before}
            <kbd>H</kbd>
            {after}
          </>
        )}
      </span>
    </span>
  )
}
