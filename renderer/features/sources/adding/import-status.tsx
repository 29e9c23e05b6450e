import { useState } from 'react'
import { StatusNote } from '../../../app/status.tsx'
import { Button } from '../../../ui/button.tsx'
import { Actions, Dialog } from '../../../ui/dialog.tsx'
import { formatCount, plural } from '../../../ui/format.ts'
import { useImports } from './use-imports.ts'

/** In the status line: how many files are in, with Cancel; afterwards, what was not added and why. */
export function ImportStatus() {
  const [state, imports] = useImports()
  const [shown, setShown] = useState(false)
  const { running, done, of, failures } = state
  return (
    <>
      {running && (
        <StatusNote>
          <span role="status">
            Adding: {formatCount(done)} of {plural(of, 'file')}
          </span>
          <button type="button" className="link" onClick={imports.cancel}>
            Cancel
          </button>
        </StatusNote>
      )}
      {failures.length > 0 && (
        <StatusNote>
          <button type="button" className="link g-ser" onClick={() => setShown(true)}>
            {plural(failures.length, 'file was', 'files were')} not added
          </button>
        </StatusNote>
      )}
      <Dialog title="Not added" open={shown && failures.length > 0} onClose={() => setShown(false)} wide>
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
            Done
          </Button>
        </Actions>
      </Dialog>
    </>
  )
}
