import { type KeyboardEvent, useEffect, useRef } from 'react'
import { IconButton } from '../../../ui/button.tsx'
import { SearchInput } from '../../../ui/field.tsx'
import { formatCount } from '../../../ui/format.ts'

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
        label="Find in this text"
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
            ? 'Not found'
            : `${formatCount(at + 1)} of ${formatCount(count)}`}
      </span>
      <IconButton
        icon="chevron-up"
        label="Previous place"
        shortcut="Shift+Enter"
        onClick={() => onStep(-1)}
      />
      <IconButton icon="chevron-down" label="Next place" shortcut="Enter" onClick={() => onStep(1)} />
      <IconButton icon="close" label="Close find" shortcut="Esc" onClick={onClose} />
    </search>
  )
}
