/** Names of a list, at the most, and UTF-16 code units of one. */
export const MAX_NAMES = 10_000
export const MAX_NAME_LENGTH = 200

/** `left` counts the lines that gave no name: without a letter, too long, there before, or past the last. */
export type NameList = { readonly names: string[]; readonly left: number }

const HEADER = /^(?:full[ _-]?name|names?|имя|ф\.?и\.?о\.?|аты-жөні|الاسم|noms?|nombres?|姓名|名前)$/iu

/** The names of a list: one a line, or of a table (`csv`) the first column, whatever divides it. */
export function readNames(text: string, csv: boolean): NameList {
  const lines = csv ? firstColumn(text) : text.split(/\r\n|[\n\r\u2028\u2029]/)
  const named = lines.map(line =>
    line
      .replaceAll(/\p{Cc}/gu, ' ')
      .replace(/^\ufeff/, '')
      .trim(),
  )
  if (csv && HEADER.test(named[0] ?? '')) named.shift()
  const names = new Set<string>()
  let left = 0
  for (const name of named) {
    if (name === '') continue
    const taken = /\p{L}/u.test(name) && name.length <= MAX_NAME_LENGTH && names.size < MAX_NAMES
    if (taken && !names.has(name)) names.add(name)
    else left++
  }
  return { names: [...names], left }
}

/** The first cell of each row of a table, by RFC 4180; commas, semicolons and tabs divide alike. */
function firstColumn(text: string): string[] {
  const firsts: string[] = []
  let cell = ''
  let isFirst = true
  let quoted = false
  const end = (rowEnds: boolean) => {
    if (isFirst) firsts.push(cell)
    cell = ''
    isFirst = rowEnds
  }
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quoted && character === '"' && text.charAt(at + 1) === '"') cell += text.charAt(at++)
    else if (character === '"' && (quoted || cell.trim() === '')) quoted = !quoted
    else if (!quoted && /[\n\r]/.test(character)) end(true)
    else if (!quoted && /[,;\t]/.test(character)) end(false)
    else cell += character
  }
  end(true)
  return firsts
}
