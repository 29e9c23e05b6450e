import { useEffect, useRef, useState } from 'react'
import { useCall } from '../../app/use-call.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useSample } from './use-sample.ts'
import { words } from './words.ts'

type SampleRowProps = Readonly<{
  /** On the first run it comes first and has the focus: Enter opens it. */
  first: boolean
}>

/** "Look around the sample notebook", and the way back to a fresh copy once there is one. */
export function SampleRow({ first }: SampleRowProps) {
  const sample = useCall('notebook.sample', {})
  const [state, open] = useSample()
  const [asking, setAsking] = useState(false)
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (first && document.activeElement === document.body) row.current?.focus()
  }, [first])
  const opening = state.status === 'opening'
  const progress =
    opening && state.total > 0
      ? words.sample.progress({ done: state.done, total: state.total })
      : words.sample.making
  return (
    <>
      <button
        ref={row}
        type="button"
        className={first ? 'first' : undefined}
        aria-disabled={opening || undefined}
        onClick={() => open(false)}
      >
        <Icon name="article" />
        <b>{words.sample.look}</b>
        {first && <kbd>↵</kbd>}
        <small>{opening ? progress : words.sample.about}</small>
      </button>
      <p className="vh" role="status">
        {opening ? words.sample.making : ''}
      </p>
      {sample.status === 'ready' && sample.value.made && (
        <button type="button" className="link reset" onClick={() => setAsking(true)}>
          {words.sample.reset}
        </button>
      )}
      {state.status === 'failed' && (
        <p className="wrong" role="alert">
          {state.sentence}
        </p>
      )}
      <Confirm
        title={words.sample.resetTitle}
        sentence={words.sample.resetSentence}
        action={words.sample.reset}
        open={asking}
        onConfirm={() => {
          setAsking(false)
          void open(true)
        }}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
