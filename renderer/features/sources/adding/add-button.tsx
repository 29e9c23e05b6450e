import { useRef } from 'react'
import { MenuButton } from '../../../ui/menu.tsx'
import { acceptedFiles } from './read-file.ts'

type AddButtonProps = Readonly<{ onPaste: () => void; onFiles: (files: readonly File[]) => void }>

/** Add a source: paste, or choose files. */
export function AddButton({ onPaste, onFiles }: AddButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <MenuButton
        label="Add"
        icon="plus"
        choices={[
          { id: 'paste', label: 'Paste text or HTML…', icon: 'paste', shortcut: 'Ctrl V', onAction: onPaste },
          { id: 'files', label: 'Choose files…', icon: 'doc', onAction: () => input.current?.click() },
        ]}
      />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label="Files to add"
        accept={acceptedFiles}
        onChange={event => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
