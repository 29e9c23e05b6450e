/** Whether the first lines are the header of a message (RFC 5322). */
export function looksLikeMail(text: string): boolean {
  const head = text.slice(0, 8000).split(/\r?\n\r?\n/, 1)[0] ?? ''
  const fields = head.match(
    /^(from|to|date|subject|message-id|mime-version|received|return-path|delivered-to|content-type|reply-to):/gim,
  )
  return new Set(fields?.map(field => field.toLowerCase())).size >= 4
}
