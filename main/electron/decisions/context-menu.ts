import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { words } from '../messages/words.ts'

type Pressed = Pick<
  ContextMenuParams,
  'isEditable' | 'misspelledWord' | 'dictionarySuggestions' | 'selectionText'
> & {
  readonly editFlags: Pick<ContextMenuParams['editFlags'], 'canCut' | 'canCopy' | 'canPaste'>
}
export type SpellingActs = {
  readonly replace: (word: string) => void
  readonly learn: (word: string) => void
}

/** The menu of a right click where the page shows none of its own: spelling, and the clipboard. Empty: no menu. */
export function contextMenu(
  pressed: Pressed,
  { replace, learn }: SpellingActs,
): MenuItemConstructorOptions[] {
  const { isEditable, misspelledWord, dictionarySuggestions, selectionText, editFlags } = pressed
  const spelling: MenuItemConstructorOptions[] =
    isEditable && misspelledWord
      ? [
          ...dictionarySuggestions.map(word => ({ label: word, click: () => replace(word) })),
          { label: words.edit.learnWord, click: () => learn(misspelledWord) },
          { type: 'separator' },
        ]
      : []
  if (isEditable) {
    return [
      ...spelling,
      { role: 'cut', label: words.edit.cut, enabled: editFlags.canCut },
      { role: 'copy', label: words.edit.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: words.edit.paste, enabled: editFlags.canPaste },
    ]
  }
  return selectionText.trim() === ''
    ? []
    : [{ role: 'copy', label: words.edit.copy, enabled: editFlags.canCopy }]
}
