import type { ComponentPropsWithRef } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

type Look = 'plain' | 'primary' | 'quiet' | 'danger'
const looks: Readonly<Record<Look, string>> = {
  plain: 'btn',
  primary: 'btn p',
  quiet: 'btn q',
  danger: 'btn danger',
}

type ButtonProps = Readonly<
  Omit<ComponentPropsWithRef<'button'>, 'className'> & {
    look?: Look | undefined
    small?: boolean | undefined
    icon?: IconName | undefined
    /** The key that does the same, shown after the words: "Q". */
    shortcut?: string | undefined
  }
>

/** A button with words. One `primary` to a screen. */
export function Button({ look = 'plain', small, icon, shortcut, children, type, ...rest }: ButtonProps) {
  return (
    <button type={type ?? 'button'} className={small ? `${looks[look]} sm` : looks[look]} {...rest}>
      {icon && <Icon name={icon} size="medium" />}
      {children}
      {shortcut && (
        <span className="kbd" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  )
}

type IconButtonProps = Readonly<
  Omit<ComponentPropsWithRef<'button'>, 'className' | 'children' | 'title' | 'aria-label'> & {
    icon: IconName
    /** What it does: the accessible name and, with the shortcut, the tooltip. */
    label: string
    shortcut?: string | undefined
    /** Given for a switch: whether it is on. */
    pressed?: boolean | undefined
    wide?: boolean | undefined
  }
>

/** A button that is a drawing, for bars. Never for something that blocks someone: that takes words. */
export function IconButton({ icon, label, shortcut, pressed, wide, type, ...rest }: IconButtonProps) {
  return (
    <button
      type={type ?? 'button'}
      className={['btn ic', pressed && 'on', wide && 'wide'].filter(Boolean).join(' ')}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut ? ariaKeys(shortcut) : undefined}
      title={shortcut ? `${label}  ${shortcut}` : label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}

/** "Ctrl+F" as `aria-keyshortcuts` wants it. */
const ariaKeys = (shortcut: string): string =>
  shortcut.replace('Ctrl', 'Control').replace(/Left|Right/, 'Arrow$&')
