import type { Range } from '../domain/ids.ts'

/** What closes a quotation that was opened so; „ is closed by “ in German and by ” in Polish and Hungarian. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
  '(': ')',
  '（': '）',
  '[': ']',
}
/** A bracket that is longer is more than an aside. */
const LONGEST_ASIDE = 300

/**
 * The insides of a line's quotations and brackets: a sentence that ends in there does not end the one around it. A mark
 * that is never closed opens nothing, but for one at the very beginning: a quotation that goes on in the next line.
 */
export function insides(line: string): Range[] {
  const found: Range[] = []
  const open: { mark: string; at: number }[] = []
  for (let at = 0; at < line.length; at += 1) {
    const mark = line[at]!
    const closing = open.findLastIndex(({ mark: opener }) => closers[opener]?.includes(mark))
    const opensHere = closers[mark] !== undefined && opensAt(line, at, mark)
    if (closing >= 0 && !(opensHere && mark !== '"' && !isClosingPlace(line, at))) {
      const [opener] = open.splice(closing)
      if (opener) keep(found, opener.at, at, opener.mark)
    } else if (opensHere) open.push({ mark, at })
  }
  const [first] = open
  if (first && line.slice(0, first.at).trim() === '' && !'([（'.includes(first.mark))
    found.push([first.at, line.length])
  return found
}

function keep(found: Range[], start: number, end: number, mark: string): void {
  const aside = '([（'.includes(mark)
  if (!aside || end - start <= LONGEST_ASIDE) found.push([start, end])
}

/** Straight marks and those that close in other languages open only where a word begins. */
function opensAt(line: string, at: number, mark: string): boolean {
  if (!'"»“'.includes(mark)) return true
  const before = line[at - 1]
  return (before === undefined || /[\s([{—–-]/u.test(before)) && /\S/u.test(line[at + 1] ?? '')
}

/** Nothing or a mark stands after, or no space before. */
const isClosingPlace = (line: string, at: number): boolean =>
  /^(?:$|[\s\p{P}])/u.test(line.slice(at + 1)) || /\S$/u.test(line.slice(0, at))
