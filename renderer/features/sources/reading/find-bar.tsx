import { type KeyboardEvent, useEffect, useRef } from 'react'
import { IconButton } from '../../../ui/button.tsx'
import { SearchInput } from '../../../ui/field.tsx'
import { words as texts } from '../words.ts'

type FindBarProps = Readonly<{
  words: string
  /** How many places there are, and which of them one is at (from 0). */
  count: number
  at: number
  onWords: (words: string) => void
  onStep: (by: 1 | -1) => void
  onClose: () => void
}>

/** Find in this text: a line under the reader's bar. */
export function FindBar({ words, count, at, onWords, onStep, onClose }: FindBarProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className="find">
      <SearchInput
        ref={input}
        label={texts.reading.find}
        icon="search"
        value={words}
        autoFocus
        onChange={event => onWords(event.target.value)}
        onKeyDown={press}
      />
      <span className="num dim" role="status">
        {words.trim() === ''
          ? ''
          : count === 0
            ? texts.reading.notFound
            : texts.reading.placeAt({ at: at + 1, n: count })}
      </span>
      <IconButton
        icon="chevron-up"
        label={texts.reading.previousPlace}
        shortcut="Shift+Enter"
        onClick={() => onStep(-1)}
      />
      <IconButton
        icon="chevron-down"
        label={texts.reading.nextPlace}
        shortcut="Enter"
        onClick={() => onStep(1)}
      />
      <IconButton icon="close" label={texts.reading.closeFind} shortcut="Esc" onClick={onClose} />
    </search>
  )
}
