/** The only two channels: calls with their answers, and events. Both carry JSON strings. */
export const RPC_CHANNEL = 'rpc'
export const EVENT_CHANNEL = 'event'
