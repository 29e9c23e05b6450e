import { say, sayFailed } from './notices.ts'

/** Puts words on the clipboard, and says so; where the system does not give it, says `failed`. */
export async function copyText(text: string, said: string, failed: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(said)
  } catch {
    sayFailed(failed)
  }
}
