/** The mark that a key means after a text: what is put there, in place of so many characters before the caret. */
export function smartMark(key: string, before: string): { text: string; over: number } | null {
  const opens = before === '' || /[\s([{—–“‘«„]$/u.test(before)
  switch (key) {
    case '"':
      return { text: opens ? marksOf(before)[0] : closing(before), over: 0 }
    case "'":
      return { text: opens ? '‘' : '’', over: 0 }
    case '-':
      // Two make a dash; a rule or an arrow of more is left alone.
      return /(?:^|[^-])-$/u.test(before) && before !== '-' ? { text: '–', over: 1 } : null
    case '.':
      return /(?:^|[^.])\.\.$/u.test(before) ? { text: '…', over: 2 } : null
    default:
      return null
  }
}

/** Where Cyrillic is written, angle marks; otherwise curly ones. */
const marksOf = (before: string): readonly [string, string] =>
  /\p{sc=Cyrillic}[^\p{L}]*$/u.test(before) ? ['«', '»'] : ['“', '”']

/** The mark that closes what stands open, else that of the script. */
function closing(before: string): string {
  const open = /[“«„](?=[^“”«»„]*$)/u.exec(before)?.[0]
  return open === '«' ? '»' : open === undefined ? marksOf(before)[1] : '”'
}
