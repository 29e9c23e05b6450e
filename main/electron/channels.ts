/** The only channels. Calls with their answers, and events to the page: both carry JSON strings. */
export const RPC_CHANNEL = 'rpc'
export const EVENT_CHANNEL = 'event'
/** From the page, without content: it hears events from now on. */
export const LISTENING_CHANNEL = 'listening'
