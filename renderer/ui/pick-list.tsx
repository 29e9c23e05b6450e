import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { type ContextMenu, useContextMenu } from './context-menu.tsx'
import { runChord } from './keys.ts'
import { textScale } from './text-scale.ts'
import './pick-list.css'

/** Height in px of a row at the usual size of text, as the style of the rows has it. */
const ROW = 46

export interface PickListHandle {
  focus(): void
}

type PickListProps<T> = Readonly<{
  ref?: Ref<PickListHandle> | undefined
  label: string
  items: readonly T[]
  openId: string | null
  /** The class of a row, with `placed`. */
  rowClass: string
  row: (item: T) => ReactNode
  /** `browsing`: by the arrows, so that Back does not go through every one. */
  onOpen: (id: string, browsing: boolean) => void
  onEnter?: (() => void) | undefined
  keys: Readonly<Record<string, () => void>>
  menuOf: (item: T) => ContextMenu
}>

/**
 * A list of rows of one height, of which one is open beside it. One tab stop; the arrows move, and what they come to
 * is shown. Only the rows in sight are drawn.
 */
export function PickList<T extends Readonly<{ id: string }>>(props: PickListProps<T>) {
  const { ref, label, items, openId, onOpen } = props
  const box = useRef<HTMLDivElement>(null)
  const height = ROW * textScale()
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of text is another height
  useEffect(() => virtual.measure(), [height])
  const at = items.findIndex(item => item.id === openId)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another one is opened
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [openId, at >= 0])
  useImperativeHandle(ref, () => ({ focus: () => box.current?.focus() }))

  const context = useContextMenu(pressed => {
    const place =
      pressed === null ? at : Number(pressed.closest('[role="option"]')?.getAttribute('aria-posinset')) - 1
    const item = items[place]
    if (item && place !== at) onOpen(item.id, false)
    return item ? props.menuOf(item) : null
  })
  const moveTo = (index: number) => {
    const item = items[Math.max(0, Math.min(items.length - 1, index))]
    if (item) onOpen(item.id, true)
  }
  const press = (event: KeyboardEvent) => {
    context.handlers.onKeyDown(event)
    if (event.defaultPrevented) return
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / height) - 1)
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      J: at + 1,
      K: at - 1,
      Home: 0,
      End: items.length - 1,
      PageDown: at + page,
      PageUp: at - page,
    }
    const acts: Record<string, () => void> = { ...props.keys, ...(props.onEnter && { Enter: props.onEnter }) }
    for (const [key, goal] of Object.entries(goals)) acts[key] = () => moveTo(goal)
    runChord(event, acts)
  }
  const drawn = virtual.getVirtualItems()
  const isDrawn = at >= 0 && drawn.some(({ index }) => index === at)
  return (
    <div
      ref={box}
      className="scroll"
      role="listbox"
      aria-label={label}
      aria-activedescendant={isDrawn ? `pick-${openId}` : undefined}
      tabIndex={0}
      data-pane-focus
      data-place-focus
      onKeyDown={press}
      onContextMenu={context.handlers.onContextMenu}
    >
      <div className="virtual" role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const item = items[index]
          return (
            item && (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the listbox points at its option by aria-activedescendant
              <div
                key={item.id}
                className={`${props.rowClass} placed`}
                id={`pick-${item.id}`}
                role="option"
                aria-selected={item.id === openId}
                aria-posinset={index + 1}
                aria-setsize={items.length}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => onOpen(item.id, false)}
              >
                {props.row(item)}
              </div>
            )
          )
        })}
      </div>
      {context.menu}
    </div>
  )
}
