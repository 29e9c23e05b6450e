import { type FormEvent, useRef, useState } from 'react'
import type { ClipInput, Output } from '../../../../shared/contract.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useAct } from '../../../app/use-call.ts'
import { Button } from '../../../ui/button.tsx'
import { Actions, Dialog } from '../../../ui/dialog.tsx'
import { TextArea, TextField } from '../../../ui/field.tsx'
import { common } from '../../../ui/words.ts'
import { words as texts } from '../words.ts'
import { checkSize, checkTitle, pastedInput, typedInput } from './pasted.ts'
import { acceptedFiles, readFile } from './read-file.ts'
import './adding.css'

type PasteDialogProps = Readonly<{
  open: boolean
  /** Given to capture again: the new snapshot joins this source. */
  sourceId?: string | null | undefined
  onClose: () => void
  onAdded: (result: Output<'sources.clip'>) => void
}>

/** Paste words or a page; say where they came from, if known. */
export function PasteDialog({ open, sourceId = null, onClose, onAdded }: PasteDialogProps) {
  return (
    <Dialog
      title={sourceId ? texts.adding.againTitle : texts.adding.pasteTitle}
      open={open}
      onClose={onClose}
      wide
    >
      <PasteForm sourceId={sourceId} onClose={onClose} onAdded={onAdded} />
    </Dialog>
  )
}

function PasteForm({ sourceId = null, onClose, onAdded }: Omit<PasteDialogProps, 'open'>) {
  const clip = useAct('sources.clip')
  const [words, setWords] = useState('')
  const [page, setPage] = useState<ClipInput | null>(null)
  const [url, setUrl] = useState('')
  const [title, setTitle] = useState('')
  const [failure, setFailure] = useState<string | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input = page ?? typedInput(words)
    if (!page && words.trim() === '') return setFailure(texts.adding.nothing)
    setFailure(null)
    try {
      checkSize(input)
      checkTitle(title.trim())
      const how = input.from === 'file' ? 'file' : 'pasted'
      const told = { url: url.trim() || null, title: title.trim() || null, sourceId }
      onAdded(await clip.run({ input, how, ...told }))
    } catch (error) {
      setFailure(sentenceFor(error))
    }
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="body form">
        {page ? (
          <div className="fld">
            <span className="label">{texts.adding.wordsOrPage}</span>
            <p className="pasted">
              {takenWords(page)}{' '}
              <button type="button" className="link" onClick={() => setPage(null)}>
                {texts.adding.somethingElse}
              </button>
            </p>
          </div>
        ) : (
          <TextArea
            label={texts.adding.wordsOrPage}
            rows={8}
            autoFocus
            value={words}
            onChange={event => setWords(event.target.value)}
            onPaste={event => {
              const input = pastedInput(event.clipboardData)
              if (input?.from !== 'html' || words !== '') return
              event.preventDefault()
              setPage(input)
            }}
            hint={texts.adding.wordsHint}
            error={failure}
          />
        )}
        {sourceId && !page && <FileChoice onChosen={setPage} onFailure={setFailure} />}
        {page && failure && (
          <p className="wrong" role="alert">
            {failure}
          </p>
        )}
        <TextField
          label={texts.adding.address}
          type="url"
          dir="ltr"
          placeholder="https://"
          value={url}
          onChange={event => setUrl(event.target.value)}
        />
        <TextField
          label={texts.adding.titleField}
          value={title}
          onChange={event => setTitle(event.target.value)}
        />
      </div>
      <Actions>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={clip.busy}>
          {clip.busy ? texts.adding.adding : texts.adding.add}
        </Button>
      </Actions>
    </form>
  )
}

/** What stands ready to be added, in words. */
function takenWords(page: ClipInput): string {
  if (page.from === 'file') return texts.adding.fileChosen({ name: page.fileName })
  return texts.adding.pagePasted({ n: page.from === 'html' ? page.html.length : page.text.length })
}

type FileChoiceProps = Readonly<{
  onChosen: (input: ClipInput) => void
  onFailure: (sentence: string) => void
}>

/** Capturing again from a file: the newer version that someone was sent, or saved from the browser. */
function FileChoice({ onChosen, onFailure }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File) => {
    try {
      onChosen({ from: 'file', fileName: file.name, base64: await readFile(file) })
    } catch (error) {
      onFailure(sentenceFor(error))
    }
  }
  return (
    <div>
      <Button icon="doc" onClick={() => input.current?.click()}>
        {texts.adding.file}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.adding.fileLabel}
        accept={acceptedFiles}
        onChange={event => {
          const [file] = event.target.files ?? []
          if (file) void take(file)
        }}
      />
    </div>
  )
}
