import { useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Actions, Dialog } from '../../../ui/dialog.tsx'
import { common } from '../../../ui/words.ts'
import { type Looked, useBundleIn } from './use-bundle-in.ts'
import { words as bundleWords } from './words.ts'
import './bundle.css'

/** Read when drawn: the language may change. */
const words = bundleWords.bringIn

type BringInProps = Readonly<{
  open: boolean
  onClose: () => void
  /** The draft that was brought in, or whose verdicts were. */
  onTaken: (draftId: string) => void
}>

/** Takes a bundle from a file: what it is, whether it is whole, and what can be done with it here. */
export function BringInDialog({ open, onClose, onTaken }: BringInProps) {
  return (
    <Dialog title={words.title} open={open} onClose={onClose} wide>
      <BringIn onClose={onClose} onTaken={onTaken} />
    </Dialog>
  )
}

function BringIn({ onClose, onTaken }: Omit<BringInProps, 'open'>) {
  const input = useRef<HTMLInputElement>(null)
  const { state, choose, take } = useBundleIn()
  const looked = state.status === 'looked' ? state.looked : null
  const here = looked?.here ?? 'nothing'
  return (
    <>
      <div className="body form bundle">
        <p className="hint">{words.about}</p>
        <div>
          <Button icon="bundle" disabled={state.status === 'reading'} onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={words.file}
            accept=".zip,application/zip"
            onChange={event => {
              const [file] = event.target.files ?? []
              event.target.value = ''
              if (file) void choose(file)
            }}
          />
        </div>
        {state.status === 'reading' && <progress aria-label={words.reading} value={state.share} max={1} />}
        {looked && <Report looked={looked} />}
        {state.status === 'failed' && (
          <p className="wrong" role="alert">
            {state.sentence}
          </p>
        )}
      </div>
      <Actions>
        <Button onClick={onClose}>{common.cancel}</Button>
        {looked && here !== 'nothing' && (
          <Button
            look="primary"
            disabled={state.status === 'looked' && state.busy}
            onClick={() =>
              void take(looked).then(draftId => {
                if (draftId === null) return
                onClose()
                onTaken(draftId)
              })
            }
          >
            {here === 'merge' ? words.actMerge : words.actBring}
          </Button>
        )}
      </Actions>
    </>
  )
}

function Report({ looked }: Readonly<{ looked: Looked }>) {
  const { ok, problems, files, title, notebookName, journal, here, fileName } = looked
  return (
    <div className="plan" role="status">
      <p>
        <b dir="auto">{fileName}</b>
      </p>
      {!ok && (
        <>
          <p className="wrong">{words.broken}</p>
          <ul>
            {problems.map(({ what, sentence }) => (
              <li key={`${what} ${sentence}`} dir="auto">
                <b>{what}</b>: {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      {ok && here === 'nothing' && <p>{words.read({ files })}</p>}
      {here !== 'nothing' && (
        <>
          <p>{words.whole({ files, entries: journal.whole, title, notebook: notebookName })}</p>
          <p className="hint">{here === 'merge' ? words.mergeHint : words.cannotUndo}</p>
        </>
      )}
    </div>
  )
}
