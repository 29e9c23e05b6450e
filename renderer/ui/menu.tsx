import { Fragment, type ReactNode } from 'react'
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export type MenuChoice = Readonly<{
  id: string
  label: string
  icon?: IconName | undefined
  shortcut?: string | undefined
  /** Why it cannot be done now, as a sentence that stands under the label: the choice is there, and does nothing. */
  barred?: string | undefined
  onAction: () => void
}>
/** A choice that opens further ones beside it. */
export type MenuBranch = Readonly<Omit<MenuChoice, 'onAction'> & { choices: readonly MenuChoice[] }>
/** Choices that belong together; a hairline stands between groups. Empty groups leave nothing. */
export type MenuGroups = readonly (readonly (MenuChoice | MenuBranch)[])[]

type MenuListProps = Readonly<{
  groups: MenuGroups
  'aria-label'?: string | undefined
  /** Given where nothing opened it that would know how to close it. */
  onClose?: (() => void) | undefined
  /** Beside another menu, which opened it: choosing closes both. */
  within?: boolean | undefined
}>

/** The choices of a menu, in a popover. */
export function MenuList({ groups, onClose, within = false, ...rest }: MenuListProps) {
  return (
    <AriaMenu
      className="menu"
      {...(rest['aria-label'] && { 'aria-label': rest['aria-label'] })}
      {...(onClose && { onClose })}
      {...(onClose && !within && { autoFocus: 'first' })}
    >
      {groups
        .filter(group => group.length > 0)
        .map((group, index) => (
          <Fragment key={group[0]?.id}>
            {index > 0 && <Separator className="menu-line" />}
            {group.map(choice =>
              'choices' in choice ? (
                <SubmenuTrigger key={choice.id}>
                  <Item choice={choice} />
                  <Popover className="pop" offset={0}>
                    <MenuList groups={[choice.choices]} aria-label={choice.label} onClose={onClose} within />
                  </Popover>
                </SubmenuTrigger>
              ) : (
                <Item key={choice.id} choice={choice} onAction={choice.onAction} />
              ),
            )}
          </Fragment>
        ))}
    </AriaMenu>
  )
}

type ItemProps = Readonly<{ choice: MenuChoice | MenuBranch; onAction?: (() => void) | undefined }>

function Item({ choice, onAction }: ItemProps) {
  const { id, label, icon, shortcut, barred } = choice
  return (
    <AriaMenuItem
      id={id}
      className="menu-item"
      textValue={label}
      isDisabled={barred !== undefined}
      {...(onAction && { onAction })}
    >
      {icon && <Icon name={icon} size="medium" />}
      <span className="grow">
        {label}
        {barred && <small>{barred}</small>}
      </span>
      {shortcut && <kbd>{shortcut}</kbd>}
      {'choices' in choice && <Icon name="chevron-right" size="small" className="branch" />}
    </AriaMenuItem>
  )
}

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
        <MenuList groups={[choices]} />
      </Popover>
    </MenuTrigger>
  )
}
