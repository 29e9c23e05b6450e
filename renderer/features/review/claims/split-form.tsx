import { useEffect, useRef, useState } from 'react'
import { useSubmit } from '../../../app/use-submit.ts'
import { Button } from '../../../ui/button.tsx'
import { runChord } from '../../../ui/keys.ts'
import { common } from '../../../ui/words.ts'
import { words } from '../claim-words.ts'
import { wordStarts } from './text-pieces.ts'

type SplitFormProps = Readonly<{
  text: string
  /** Where the caret or selection stood in the text; null: nowhere. */
  caret: number | null
  onSplit: (at: number) => Promise<void>
  onClose: () => void
}>

/** A cut that the arrow keys move from word to word. */
export function SplitForm({ text, caret, onSplit, onClose }: SplitFormProps) {
  const starts = wordStarts(text)
  const near = starts.findIndex(at => at >= (caret ?? text.length / 2))
  const [index, setIndex] = useState(near < 0 ? starts.length - 1 : near)
  const at = starts[index] ?? 0
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const { busy, failure, submit } = useSubmit(async () => {
    await onSplit(at)
    onClose()
  })
  const move = (next: number) => setIndex(Math.max(0, Math.min(starts.length - 1, next)))
  const next = () => move(index + 1)
  const previous = () => move(index - 1)
  const first = () => move(0)
  const last = () => move(starts.length - 1)
  const cut = () => void submit()
  const following = text.slice(at).split(/\s+/u).slice(0, 4).join(' ')
  return (
    <form className="claim-form" aria-label={words.split.label} onSubmit={submit}>
      <div
        ref={box}
        className="cutting"
        role="slider"
        tabIndex={0}
        dir="auto"
        aria-label={words.split.label}
        aria-valuemin={1}
        aria-valuemax={starts.length}
        aria-valuenow={index + 1}
        aria-valuetext={words.split.at({ words: following })}
        onKeyDown={event => {
          runChord(event, {
            ArrowRight: next,
            ArrowDown: next,
            ArrowLeft: previous,
            ArrowUp: previous,
            Home: first,
            End: last,
            Enter: cut,
            Escape: onClose,
          })
        }}
      >
        {text.slice(0, at)}
        <span className="cut-here" aria-hidden="true" />
        {text.slice(at)}
      </div>
      <p className={failure ? 'wrong' : 'hint'} role={failure ? 'alert' : undefined}>
        {failure ?? words.split.hint}
      </p>
      <div className="row">
        <Button small look="primary" type="submit" disabled={busy}>
          {words.split.cut}
        </Button>
        <Button small onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
