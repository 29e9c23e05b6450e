import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { Popover } from 'react-aria-components'
import { isChord, isTyping } from './keys.ts'
import { type MenuGroups, MenuList } from './menu.tsx'

export type ContextMenu = Readonly<{
  /** What it is a menu of, for the ear: "Source". */
  label: string
  groups: MenuGroups
}>

/** Where a menu opens, in the coordinates of the window. */
type Place = Readonly<{ left: number; top: number; width: number; height: number }>

/**
 * The menu of what is under the pointer, or of what the keys are on (the Menu key, Shift+F10).
 *
 * `menuFor` is given the element that was pressed, and with the keys null: then it is the current row or the chosen
 * words. It answers null where there is nothing to do. What the choices will need has to be taken then: opening the
 * menu takes the focus. Spread `handlers` over the element, and put `menu` anywhere inside of it.
 */
export function useContextMenu(menuFor: (pressed: Element | null) => ContextMenu | null) {
  const [open, setOpen] = useState<{ menu: ContextMenu; place: Place } | null>(null)
  const show = (event: SyntheticEvent, pressed: Element | null, place: Place) => {
    const menu = menuFor(pressed)
    if (!menu?.groups.some(group => group.length > 0)) return
    event.preventDefault()
    event.stopPropagation()
    setOpen({ menu, place })
  }
  const handlers = {
    onContextMenu: (event: MouseEvent) => {
      // A field keeps the system's menu, with its paste and spelling.
      if (isTyping(event.target) || !(event.target instanceof Element)) return
      show(event, event.target, { left: event.clientX, top: event.clientY, width: 0, height: 0 })
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isTyping(event.target) || !(event.target instanceof Element)) return
      if (isChord(event, 'ContextMenu') || isChord(event, 'Shift+F10')) {
        show(event, null, placeOfKeys(event.target))
      }
    },
  }
  const close = () => setOpen(null)
  const menu: ReactNode = open && (
    <Opened key={`${open.place.left} ${open.place.top}`} {...open} onClose={close} />
  )
  return { handlers, menu }
}

type OpenedProps = Readonly<{ menu: ContextMenu; place: Place; onClose: () => void }>

function Opened({ menu, place, onClose }: OpenedProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const closeNow = useEffectEvent(onClose)
  useEffect(() => {
    // No menu over the menu; beside it, the menu closes. What lies under it is inert, so that the body is pressed.
    const pressAgain = (event: Event) => {
      event.preventDefault()
      if (event.target instanceof Element && !event.target.closest('.pop')) closeNow()
    }
    document.addEventListener('contextmenu', pressAgain)
    return () => document.removeEventListener('contextmenu', pressAgain)
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps what is pressed in the menu from what it opened over
    <span onKeyDown={stop} onClick={stop} onDoubleClick={stop} onContextMenu={stop}>
      {/* The pointer's place is told from the window's left edge, whichever way the text runs. */}
      <span ref={anchor} className="menu-anchor" style={place} />
      <Popover
        className="pop"
        aria-label={menu.label}
        triggerRef={anchor}
        isOpen
        onOpenChange={isOpen => !isOpen && onClose()}
        placement="bottom start"
        offset={2}
      >
        <MenuList groups={menu.groups} aria-label={menu.label} onClose={onClose} />
      </Popover>
    </span>
  )
}

const stop = (event: SyntheticEvent) => event.stopPropagation()
/** Under the current row, else at the chosen words, else at the top of what has the focus. */
function placeOfKeys(focused: Element): Place {
  const active = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '')
  if (active) return placeOf(active.getBoundingClientRect())
  const selection = document.getSelection()
  if (selection && !selection.isCollapsed && selection.containsNode(focused, true)) {
    const words = selection.getRangeAt(0).getBoundingClientRect()
    if (words.width > 0) return placeOf(words)
  }
  return { ...placeOf(focused.getBoundingClientRect()), height: 0 }
}

const placeOf = ({ left, top, width, height }: DOMRect): Place => ({ left, top, width, height })
