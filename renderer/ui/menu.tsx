import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export type MenuChoice = Readonly<{
  id: string
  label: string
  icon?: IconName | undefined
  shortcut?: string | undefined
  onAction: () => void
}>

type MenuButtonProps = Readonly<{
  label: ReactNode
  icon?: IconName | undefined
  /** Class names of the button: "btn sm" unless said. */
  className?: string | undefined
  'aria-label'?: string | undefined
  choices: readonly MenuChoice[]
}>

/** A button that opens a menu of actions. */
export function MenuButton({ label, icon, className = 'btn sm', choices, ...rest }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <AriaButton className={className} {...(rest['aria-label'] && { 'aria-label': rest['aria-label'] })}>
        {icon && <Icon name={icon} size="medium" />}
        {label}
      </AriaButton>
      <Popover className="pop" placement="bottom start">
        <AriaMenu className="menu">
          {choices.map(choice => (
            <AriaMenuItem
              key={choice.id}
              id={choice.id}
              className="menu-item"
              textValue={choice.label}
              onAction={choice.onAction}
            >
              {choice.icon && <Icon name={choice.icon} size="medium" />}
              <span className="grow">{choice.label}</span>
              {choice.shortcut && <kbd>{choice.shortcut}</kbd>}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
