import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { NodeKey } from 'lexical'
import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Makes room under a block of the text for something that is not part of it, and answers where that room begins, in
 * px from the top of `page`. The block gets a margin of the thing's height; the document is not touched.
 */
export function useRoomUnder(
  block: NodeKey | null,
  thing: RefObject<HTMLElement | null>,
  page: RefObject<HTMLElement | null>,
): number {
  const [editor] = useLexicalComposerContext()
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const element = block === null ? null : editor.getElementByKey(block)
    const [floating, holder] = [thing.current, page.current]
    if (!element || !floating || !holder) return
    const place = () => {
      element.style.setProperty('--room', `${floating.offsetHeight}px`)
      element.classList.add('has-room')
      setTop(element.getBoundingClientRect().bottom - holder.getBoundingClientRect().top)
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(element)
    observer.observe(floating)
    observer.observe(holder)
    return () => {
      observer.disconnect()
      element.classList.remove('has-room')
      element.style.removeProperty('--room')
    }
  }, [editor, block, thing, page])
  return top
}
