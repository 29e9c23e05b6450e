import { defineExtension } from 'lexical'
import { words } from '../words.ts'

/**
 * To-dos for the ear: a list of options that are ticked or not. The library says `checkbox` on list items each time it
 * draws one, which a list may not hold and an `li` may not be.
 */
export const TodoRolesExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/TodoRoles',
  register: editor => {
    const name = () => {
      for (const item of editor.getRootElement()?.querySelectorAll('li[role="checkbox"]') ?? []) {
        item.setAttribute('role', 'option')
        item.setAttribute('aria-selected', item.getAttribute('aria-checked') ?? 'false')
        item.parentElement?.setAttribute('role', 'listbox')
        item.parentElement?.setAttribute('aria-multiselectable', 'true')
        item.parentElement?.setAttribute('aria-label', words.toDos)
      }
    }
    const stops = [editor.registerUpdateListener(name), editor.registerRootListener(name)]
    return () => {
      for (const stop of stops) stop()
    }
  },
})
