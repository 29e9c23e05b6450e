import { createContext, type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'

/** The right side of the status line, once it stands. */
export const StatusSlotContext = createContext<HTMLElement | null>(null)

/** Puts its children at the right of the status line while it stands: "¶ 3, 31 words selected". */
export function StatusNote({ children }: Readonly<{ children: ReactNode }>) {
  const slot = useContext(StatusSlotContext)
  return slot && createPortal(<span>{children}</span>, slot)
}
