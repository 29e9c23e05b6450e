import { createMessages } from '../../shared/messages/messages.ts'

/** The words of the window. Each part of it defines its own in a `words.ts`. */
export const { defineMessages, definedMessages, currentLanguage, speak } = createMessages()
