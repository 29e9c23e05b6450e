/** Whether a link in a draft may lead there: a page (http, https) or a mail address (mailto). */
export function isSafeLink(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && ['http:', 'https:', 'mailto:'].includes(parsed.protocol)
}

/**
 * The address that was meant: "example.org/a" is "https://example.org/a", "a@example.org" is a mail address.
 * Null when it can't lead anywhere a draft may link to.
 */
export function meantLink(written: string): string | null {
  const text = written.trim()
  if (text === '' || /\s/u.test(text)) return null
  if (isSafeLink(text)) return text
  if (/^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/iu.test(text)) return null
  if (/^[^@/]+@[^@/]+\.[^@/]+$/u.test(text)) return `mailto:${text}`
  const page = `https://${text}`
  return text.includes('.') && isSafeLink(page) ? page : null
}
