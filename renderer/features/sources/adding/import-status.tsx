import { useState } from 'react'
import { StatusNote } from '../../../app/status.tsx'
import { Button } from '../../../ui/button.tsx'
import { Actions, Dialog } from '../../../ui/dialog.tsx'
import { common } from '../../../ui/words.ts'
import { words } from '../words.ts'
import { useImports } from './use-imports.ts'
import './adding.css'

/** In the status line: how many files are in, with Cancel; afterwards, what was not added and why. */
export function ImportStatus() {
  const [state, imports] = useImports()
  const [shown, setShown] = useState(false)
  const { running, done, of, failures } = state
  return (
    <>
      {running && (
        <StatusNote>
          <span role="status">{words.adding.running({ done, n: of })}</span>
          <button type="button" className="link" onClick={imports.cancel}>
            {common.cancel}
          </button>
        </StatusNote>
      )}
      {failures.length > 0 && (
        <StatusNote>
          <button type="button" className="link g-ser" onClick={() => setShown(true)}>
            {words.adding.failed({ n: failures.length })}
          </button>
        </StatusNote>
      )}
      <Dialog
        title={words.adding.failedTitle}
        open={shown && failures.length > 0}
        onClose={() => setShown(false)}
        wide
      >
        <div className="body">
          <ul className="failures">
            {failures.map(({ fileName, sentence }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and names may be alike
              <li key={index}>
                <b dir="auto">{fileName}</b>
                <span>{sentence}</span>
              </li>
            ))}
          </ul>
        </div>
        <Actions>
          <Button
            look="primary"
            onClick={() => {
              setShown(false)
              imports.clear()
            }}
          >
            {words.adding.done}
          </Button>
        </Actions>
      </Dialog>
    </>
  )
}
