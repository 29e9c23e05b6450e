/** Bytes of a text in an encoding of one or two bytes a character, by turning the platform's decoder round. For tests. */
export function encode(text: string, label: string): Uint8Array {
  const table = tableOf(label)
  const bytes: number[] = []
  for (const character of text) {
    const found = table.get(character)
    if (!found) throw new Error(`${label} has no ${character}`)
    bytes.push(...found)
  }
  return Uint8Array.from(bytes)
}

/** UTF-16 bytes, with a byte order mark or without. */
export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return Uint8Array.from(order === 'be' ? bytes.swap16() : bytes)
}

const tables = new Map<string, Map<string, number[]>>()

function tableOf(label: string): Map<string, number[]> {
  const known = tables.get(label)
  if (known) return known
  const decoder = new TextDecoder(label)
  const table = new Map<string, number[]>()
  const add = (bytes: number[]): void => {
    const characters = [...decoder.decode(Uint8Array.from(bytes))]
    if (characters.length === 1 && characters[0] !== '\uFFFD' && !table.has(characters[0]!))
      table.set(characters[0]!, bytes)
  }
  for (let one = 0; one < 256; one++) add([one])
  if (!/^(windows-|koi8|ibm|iso-8859)/.test(label))
    for (let one = 0x81; one < 255; one++) for (let two = 0x40; two < 255; two++) add([one, two])
  tables.set(label, table)
  return table
}
