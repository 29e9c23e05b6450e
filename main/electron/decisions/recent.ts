import type { JumpListCategory } from 'electron'
import type { Remembered } from '../../core/ports.ts'
import { words } from '../messages/words.ts'
import { linkTo } from './open-targets.ts'

/**
 * The notebooks that the system may list (recent documents, dock, jump list). An encrypted one stays out: that there is
 * such an investigation is nobody's business, and the system keeps its lists where we cannot take them back.
 */
export const shownToSystem = (recent: readonly Remembered[]): Remembered[] =>
  recent.filter(({ encrypted }) => !encrypted).slice(0, 10)

/** Windows' jump list: the recent notebooks, opened by a link that holds nothing but the path. */
export function jumpList(recent: readonly Remembered[], program: string): JumpListCategory[] {
  const items = shownToSystem(recent).map(({ name, path }) => ({
    type: 'task' as const,
    title: name.slice(0, 200),
    // The system shows 260 characters of a description at the most, and drops the item beyond.
    description: path.slice(0, 250),
    program,
    args: `"${linkTo(path)}"`,
  }))
  return items.length === 0 ? [] : [{ type: 'custom', name: words.recentNotebooks, items }]
}
