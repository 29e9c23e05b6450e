import { defineMessages } from '../messages/messages.ts'

/** Sentences about the way to the core. */
export const words = defineMessages('transport', {
  unanswered:
    'Second Source is not answering. What was saved is safe; look whether the program is still running, then try again.',
  shutOut:
    'This window no longer belongs to a running Second Source. Open the address that it printed when it started.',
  windowCut: 'Second Source is not answering. Close the window and open it again.',
})
