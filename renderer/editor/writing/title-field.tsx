import { useState } from 'react'
import { words } from '../words.ts'

type TitleFieldProps = Readonly<{
  /** What stands while there is none: "Untitled draft". */
  untitled: string
  initial: string
  onWrite: (title: string) => void
  /** Enter goes on to the text. */
  onDone: () => void
}>

/** The title, written in place. */
export function TitleField({ untitled, initial, onWrite, onDone }: TitleFieldProps) {
  const [title, setTitle] = useState(initial)
  return (
    <h1>
      <textarea
        className="title"
        // What is new is there to be written: what is typed next is its title.
        // biome-ignore lint/a11y/noAutofocus: the person asked for it and would look for the caret
        autoFocus={initial === ''}
        aria-label={words.title}
        placeholder={untitled}
        rows={1}
        maxLength={500}
        dir="auto"
        value={title}
        onChange={event => {
          const next = event.target.value.replace(/\s*\n\s*/g, ' ')
          setTitle(next)
          onWrite(next)
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onDone()
        }}
      />
    </h1>
  )
}
