import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { INSERT_TABLE_COMMAND } from '@lexical/table'
import { $getNodeByKey, $getSelection, $isNodeSelection, HISTORY_PUSH_TAG } from 'lexical'
import { useState } from 'react'
import { type Command, useCommands, windowCommands } from '../../app/commands.ts'
import { chordWords } from '../../ui/chord-words.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuButton, type MenuChoice } from '../../ui/menu.tsx'
import { INSERT_IMAGE_COMMAND } from '../extensions/images.ts'
import { changeTable, tableActs } from '../extensions/tables.ts'
import { ImageDialog } from '../images/image-dialog.tsx'
import { usePictures } from '../images/use-pictures.ts'
import { $getImage, $isImageNode, $setImage, type PlacedImage } from '../nodes/image-node.ts'
import { words } from '../words.ts'

/** Rows and columns of a new table; the first row heads the columns. */
const NEW_TABLE = { rows: '3', columns: '3', includeHeaders: { rows: true, columns: false } }

/** What is put into the text that is no words: tables, images, footnotes, comments; and what changes a table. */
export function InsertMenu({
  inTable,
}: Readonly<{ /** Whether the caret is in a table. */ inTable: boolean }>) {
  const [editor] = useLexicalComposerContext()
  const [placing, setPlacing] = useState<{ key: string | null; image: PlacedImage | null } | null>(null)
  usePictures()
  const insertTable = () => editor.dispatchCommand(INSERT_TABLE_COMMAND, NEW_TABLE)
  /** The image that is selected, or a new one. */
  const placeImage = () =>
    setPlacing(
      editor.read(() => {
        const selection = $getSelection()
        const node = $isNodeSelection(selection) ? selection.getNodes().find($isImageNode) : undefined
        return node ? { key: node.getKey(), image: $getImage(node) } : { key: null, image: null }
      }),
    )
  const close = () => {
    setPlacing(null)
    editor.focus()
  }
  const set = (image: PlacedImage) => {
    const key = placing?.key ?? null
    editor.update(
      () => {
        const node = key === null ? null : $getNodeByKey(key)
        if ($isImageNode(node)) $setImage(node, image)
        else editor.dispatchCommand(INSERT_IMAGE_COMMAND, image)
      },
      { tag: HISTORY_PUSH_TAG },
    )
    close()
  }
  const commands: readonly Command[] = [
    {
      id: 'table',
      words: words.tables.insert,
      group: 'Here',
      icon: 'table',
      when: !inTable,
      run: insertTable,
    },
    { id: 'image', words: words.images.command, group: 'Here', icon: 'image', run: placeImage },
    ...tableActs.map(
      (act): Command => ({
        id: `table-${act}`,
        words: words.tables[act],
        group: 'Here',
        icon: 'table',
        when: inTable,
        run: () => changeTable(editor, act),
      }),
    ),
  ]
  useCommands(commands)
  const choices = (): MenuChoice[] =>
    [...commands, ...windowCommands.current().filter(({ id }) => id === 'footnote' || id === 'comment')]
      .filter(({ when }) => when !== false)
      .map(({ id, words: label, icon, keys, run }) => ({
        id,
        label,
        icon,
        shortcut: keys?.[0] && chordWords(keys[0]),
        onAction: run,
      }))
  return (
    <>
      <MenuButton
        className="btn q"
        aria-label={words.toolbar.insert}
        label={
          <>
            <Icon name="plus" size="medium" />
            <Icon name="chevron-down" className="end" />
          </>
        }
        choices={choices()}
      />
      {placing && <ImageDialog image={placing.image} onSet={set} onClose={close} />}
    </>
  )
}
