const allowed = new Set(['http:', 'https:', 'mailto:'])

/** The address in a form that is safe inside a link, or null where it is none that an export may carry. */
export function safeUrl(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!allowed.has(url.protocol)) return null
  return url.href.replace(
    /[\s<>()[\]"'`\\*_~|]/gu,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
