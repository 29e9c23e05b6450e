import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { type KeyboardEvent, useState } from 'react'
import { useCommands } from '../../app/commands.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { SearchInput } from '../../ui/field.tsx'
import { runChord } from '../../ui/keys.ts'
import { say } from '../../ui/notices.ts'
import { words as editorWords } from '../words.ts'
import { useFind } from './use-find.ts'
import './find.css'

/** Read when drawn: the language may change. */
const words = editorWords.find

/** Find and replace in the text, under the bar; Ctrl+F opens it. */
export function FindBar() {
  const [open, setOpen] = useState(0)
  useCommands([
    {
      id: 'find-in-text',
      words: words.command,
      group: 'Here',
      icon: 'search',
      keys: ['Mod+F'],
      run: () => setOpen(open + 1),
    },
  ])
  return open === 0 ? null : <OpenBar key={open} onClose={() => setOpen(0)} />
}

function OpenBar({ onClose }: Readonly<{ onClose: () => void }>) {
  const [editor] = useLexicalComposerContext()
  const [wanted, setWanted] = useState('')
  const [by, setBy] = useState('')
  const { matches, at, go, replace, replaceAll } = useFind(wanted)
  const close = () => {
    onClose()
    editor.focus()
  }
  const forth = () => go(1)
  const back = () => go(-1)
  const replaceOne = () => replace(by)
  const all = () => say(words.replaced(replaceAll(by)))
  const onFind = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    runChord(event, { Enter: forth, 'Shift+Enter': back, Escape: close })
  }
  const onReplace = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    runChord(event, { Enter: replaceOne, Escape: close })
  }
  return (
    <search className="find-bar" aria-label={words.command}>
      <SearchInput
        label={words.find}
        icon="search"
        autoFocus
        value={wanted}
        onChange={event => setWanted(event.target.value)}
        onKeyDown={onFind}
      />
      <span className="num dim" role="status">
        {wanted !== '' && words.found({ at: at + 1, n: matches.length })}
      </span>
      <IconButton icon="chevron-up" label={words.previous} shortcut="Shift+Enter" onClick={back} />
      <IconButton icon="chevron-down" label={words.next} shortcut="Enter" onClick={forth} />
      <SearchInput
        label={words.by}
        icon="edit"
        value={by}
        onChange={event => setBy(event.target.value)}
        onKeyDown={onReplace}
      />
      <Button small disabled={matches.length === 0} onClick={replaceOne}>
        {words.replace}
      </Button>
      <Button small disabled={matches.length === 0} onClick={all}>
        {words.replaceAll}
      </Button>
      <IconButton icon="close" label={words.close} shortcut="Esc" onClick={close} />
    </search>
  )
}
