import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button, IconButton } from './button.tsx'
import { common } from './words.ts'

type DialogProps = Readonly<{
  title: string
  open: boolean
  onClose: () => void
  /** 480 px unless `wide`: 640. */
  wide?: boolean | undefined
  children: ReactNode
}>

/** A modal dialog: focus stays inside and goes back where it came from; Escape closes. */
export function Dialog({ title, open, onClose, wide, children }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      onOpenChange={now => !now && onClose()}
      isDismissable={false}
    >
      <Modal className={wide ? 'modal broad' : 'modal'}>
        <AriaDialog className="dialog">
          <header className="bar">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <span className="grow" />
            <IconButton icon="close" label={common.close} shortcut="Esc" onClick={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The row of buttons that ends a dialog or form; the primary one last. */
export function Actions({ children }: Readonly<{ children: ReactNode }>) {
  return <footer className="actions">{children}</footer>
}

type SubmitLineProps = Readonly<{ failure: string | null; busy: boolean; action: string }>

/** The end of a form that stays open: what was wrong, and the button that sends it. */
export function SubmitLine({ failure, busy, action }: SubmitLineProps) {
  return (
    <>
      {failure && (
        <p className="wrong" role="alert">
          {failure}
        </p>
      )}
      <Button look="primary" type="submit" disabled={busy}>
        {action}
      </Button>
    </>
  )
}

type ConfirmProps = Readonly<{
  title: string
  /** What will happen, and what is kept. */
  sentence: string
  action: string
  open: boolean
  busy?: boolean | undefined
  onConfirm: () => void
  onClose: () => void
}>

/** Asks before something is removed. The safe answer has the focus. */
export function Confirm({ title, sentence, action, open, busy, onConfirm, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <div className="body">
        <p>{sentence}</p>
      </div>
      <Actions>
        <Button autoFocus onClick={onClose}>
          {common.keep}
        </Button>
        <Button look="danger" disabled={busy} onClick={onConfirm}>
          {action}
        </Button>
      </Actions>
    </Dialog>
  )
}
