import { isOwnAddress } from './addresses.ts'

/** What is known of the frame that a message came from. */
export type Sender = {
  /** The frame's address as the browser process knows it; undefined when the frame is already gone. */
  readonly frameUrl: string | undefined
  readonly isMainFrame: boolean
  readonly isOurWindow: boolean
}

/** Only the main frame of our window, showing our own page, may call the core. */
export function isTrusted({ frameUrl, isMainFrame, isOurWindow }: Sender): boolean {
  return isOurWindow && isMainFrame && frameUrl !== undefined && isOwnAddress(frameUrl)
}

/** Copying is the only permission that the interface has use for; a click must have asked for it. */
export function isGranted(permission: string, requestingUrl: string): boolean {
  return permission === 'clipboard-sanitized-write' && isOwnAddress(requestingUrl)
}
