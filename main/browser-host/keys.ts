import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const TICKET_LIFE_MS = 60_000

/**
 * The secrets of one run: 256 bits each, gone with the process.
 *
 * - the token is in the printed address and may be used again while the run lasts, so that a person can reopen it;
 * - a ticket is for an address on a command line, which other people on the machine can read: good once, for a minute;
 * - the session is what the cookie holds, and is in no address.
 */
export function createKeys(now: () => number = Date.now) {
  const token = secret()
  const session = secret()
  const tickets = new Map<string, number>()
  return {
    token,
    session,
    issueTicket(): string {
      const ticket = secret()
      tickets.set(ticket, now() + TICKET_LIFE_MS)
      return ticket
    },
    /** Whether this is the token, or a ticket that was not used yet. */
    admits(given: string): boolean {
      for (const [ticket, expires] of tickets) {
        if (same(given, ticket)) return tickets.delete(ticket) && now() < expires
      }
      return same(given, token)
    },
    isSession: (given: string): boolean => same(given, session),
  }
}

export type Keys = ReturnType<typeof createKeys>

const secret = (): string => randomBytes(32).toString('hex')
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares digests, so that neither content nor length shows in the time it takes. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))
