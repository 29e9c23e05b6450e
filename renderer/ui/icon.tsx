import { useLayoutEffect } from 'react'
import type { IconName } from './icon-names.ts'
import sprite from './icons.svg?raw'

/** Puts the symbols into the page, once. Icons refer to them by id, so that a drawing is parsed a single time. */
export function IconSprite() {
  useLayoutEffect(() => {
    const parsed = new DOMParser().parseFromString(sprite, 'image/svg+xml').documentElement
    parsed.classList.add('sprite')
    parsed.setAttribute('aria-hidden', 'true')
    const placed = document.importNode(parsed, true)
    document.body.prepend(placed)
    return () => placed.remove()
  }, [])
  return null
}

/** Drawings that point along the line of writing, and point the other way where it runs from the right. */
const turning: ReadonlySet<IconName> = new Set([
  'anchor-moved',
  'block-quote',
  'chevron-left',
  'chevron-right',
  'leave',
  'list',
  'numbers',
  'open',
  'panel',
  'redo',
  'undo',
])

type IconProps = Readonly<{
  name: IconName
  /** 18 px unless said: 16 or 14 (signs). */
  size?: 'small' | 'medium' | undefined
  className?: string | undefined
}>

/** A drawing without a name of its own: what it stands beside, or the control around it, carries the word. */
export function Icon({ name, size, className }: IconProps) {
  const classes = [
    'i',
    turning.has(name) && 'turns',
    size === 'small' && 's',
    size === 'medium' && 'm',
    className,
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <svg className={classes} aria-hidden="true" focusable="false">
      <use href={`#i-${name}`} />
    </svg>
  )
}
