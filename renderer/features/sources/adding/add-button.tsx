import { useRef } from 'react'
import { useCommands } from '../../../app/commands.ts'
import { MenuButton } from '../../../ui/menu.tsx'
import { words } from '../words.ts'
import { acceptedFiles } from './read-file.ts'

type AddButtonProps = Readonly<{ onPaste: () => void; onFiles: (files: readonly File[]) => void }>

/** Add a source: paste, or choose files. */
export function AddButton({ onPaste, onFiles }: AddButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  const chooseFiles = () => input.current?.click()
  useCommands([
    {
      id: 'source-files',
      words: words.place.filesCommand,
      group: 'Here',
      icon: 'doc',
      run: chooseFiles,
    },
  ])
  return (
    <>
      <MenuButton
        label={words.adding.add}
        icon="plus"
        choices={[
          { id: 'paste', label: words.adding.paste, icon: 'paste', shortcut: 'Ctrl V', onAction: onPaste },
          { id: 'files', label: words.adding.files, icon: 'doc', onAction: chooseFiles },
        ]}
      />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={words.adding.filesLabel}
        accept={acceptedFiles}
        onChange={event => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
