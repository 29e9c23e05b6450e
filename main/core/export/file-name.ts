/** Names that Windows keeps for devices, with or without an ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/iu
/** In bytes of UTF-8: file systems allow 255, and the ending and a browser's " (1)" need room. */
const MAX_BYTES = 160

/** A file name for what leaves the notebook, safe on Linux, macOS and Windows; letters of every script stay. */
export function exportFileName(title: string, ending: string, unnamed = 'Draft'): string {
  const clean = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\u2028\u2029]/gu, ' ')
    .replace(/[<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const name = shorten(clean).replace(/[\s.]+$/gu, '')
  const safe = name === '' ? unnamed : reserved.test(name) ? `${unnamed} ${name}` : name
  return `${safe}.${ending}`
}

/** Cuts at whole characters as a reader sees them. */
function shorten(text: string): string {
  const encoder = new TextEncoder()
  let short = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += encoder.encode(segment).length
    if (bytes > MAX_BYTES) break
    short += segment
  }
  return short
}
