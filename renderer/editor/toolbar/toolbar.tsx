import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { FORMAT_TEXT_COMMAND } from 'lexical'
import { useEffect, useEffectEvent, useState } from 'react'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { runChord } from '../../ui/keys.ts'
import { MenuButton } from '../../ui/menu.tsx'
import { words } from '../words.ts'
import { type BlockKind, blockKinds, setLink, toggleBlock, useFormat } from './format.ts'
import { InsertMenu } from './insert-menu.tsx'
import { LinkForm } from './link-form.tsx'

const shortcuts: Readonly<Partial<Record<BlockKind, string>>> = {
  paragraph: 'Ctrl+Alt+0',
  h2: 'Ctrl+Alt+2',
  h3: 'Ctrl+Alt+3',
  check: 'Ctrl+Alt+7',
}

/** The controls that say what the words at the caret are. They leave the focus in the text. */
export function Toolbar({ todos = false }: Readonly<{ /** With a button for to-dos. */ todos?: boolean }>) {
  const [editor] = useLexicalComposerContext()
  const format = useFormat()
  const [linking, setLinking] = useState(false)

  const press = useEffectEvent((event: KeyboardEvent) => {
    runChord(event, {
      'Mod+Alt+0': () => toggleBlock(editor, 'paragraph'),
      'Mod+Alt+2': () => toggleBlock(editor, 'h2'),
      'Mod+Alt+3': () => toggleBlock(editor, 'h3'),
      'Mod+Alt+7': () => toggleBlock(editor, 'check'),
      'Mod+Shift+K': () => setLinking(true),
    })
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    return editor.registerRootListener((root, before) => {
      before?.removeEventListener('keydown', listen)
      root?.addEventListener('keydown', listen)
    })
  }, [editor])

  const block = (kind: BlockKind) => () => toggleBlock(editor, kind)
  const kept = { onMouseDown: keepFocus }
  return (
    <fieldset className="tools-row" aria-label={words.toolbar.format}>
      <MenuButton
        className="btn q"
        aria-label={words.toolbar.kind({ kind: words.blocks[format.block] })}
        label={
          <>
            {words.blocks[format.block]}
            <Icon name="chevron-down" className="end" />
          </>
        }
        choices={[
          ...blockKinds.map(kind => ({
            id: kind,
            label: words.blocks[kind],
            shortcut: shortcuts[kind],
            onAction: () => {
              if (format.block !== kind) toggleBlock(editor, kind)
              editor.focus()
            },
          })),
          {
            id: 'link',
            label: format.link === null ? words.link.add : words.link.edit,
            icon: 'link' as const,
            shortcut: 'Ctrl+Shift+K',
            onAction: () => setLinking(true),
          },
        ]}
      />
      <span className="sep" />
      <IconButton
        icon="bold"
        label={words.toolbar.bold}
        shortcut="Ctrl+B"
        pressed={format.bold}
        onClick={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')}
        {...kept}
      />
      <IconButton
        icon="italic"
        label={words.toolbar.italic}
        shortcut="Ctrl+I"
        pressed={format.italic}
        onClick={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')}
        {...kept}
      />
      <IconButton
        icon="heading"
        label={words.blocks.h2}
        shortcut="Ctrl+Alt+2"
        pressed={format.block === 'h2'}
        onClick={block('h2')}
        {...kept}
      />
      <IconButton
        icon="block-quote"
        label={words.blocks.quote}
        pressed={format.block === 'quote'}
        wide
        onClick={block('quote')}
        {...kept}
      />
      <IconButton
        icon="list"
        label={words.toolbar.list}
        pressed={format.block === 'bullet'}
        wide
        onClick={block('bullet')}
        {...kept}
      />
      {todos && (
        <IconButton
          icon="check"
          label={words.blocks.check}
          shortcut="Ctrl+Alt+7"
          pressed={format.block === 'check'}
          onClick={block('check')}
          {...kept}
        />
      )}
      <InsertMenu inTable={format.table} />
      {linking && (
        <LinkForm
          url={format.link}
          onClose={() => {
            setLinking(false)
            editor.focus()
          }}
          onSet={url => {
            setLinking(false)
            setLink(editor, url)
            editor.focus()
          }}
        />
      )}
    </fieldset>
  )
}

/** A press of the mouse would take the focus, and with it the selection that is to be formatted. */
const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault()
