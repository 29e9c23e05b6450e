import JSZip from 'jszip'

/** Numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What readers have met and not liked: numbers at the ends of their ranges, marks that open and never close. */
const unpleasant = [
  '99999999999',
  '-1',
  '0',
  '\0\0\0\0',
  '\xFF\xFF\xFF\xFF',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>',
  '<p>'.repeat(400),
  '{'.repeat(700),
  '\\bin2147483647 ',
  '\\u-1',
  '"'.repeat(99),
  '../../',
  '\u202E',
  '\r\n\r\nFrom ',
  '--\r\n',
]

/** A file as it might come from a failing disk or an enemy: some of its bytes cut, turned, moved, doubled or replaced. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let file: Buffer = Buffer.from(bytes)
  const changes = 1 + Math.floor(random() * 4)
  for (let change = 0; change < changes; change += 1) file = changed(file, random)
  return Uint8Array.from(file)
}

function changed(file: Buffer, random: () => number): Buffer {
  const place = () => Math.floor(random() * (file.length + 1))
  const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number]
  const slice = file.subarray(from, Math.min(to, from + 4096))
  switch (Math.floor(random() * 7)) {
    case 0:
      return file.subarray(0, from)
    case 1: {
      const turned = Buffer.from(file)
      for (let times = 0; times < 8 && turned.length > 0; times += 1)
        turned[Math.floor(random() * turned.length)] = Math.floor(random() * 256)
      return turned
    }
    case 2:
      return Buffer.concat([file.subarray(0, from), file.subarray(from + slice.length)])
    case 3:
      return Buffer.concat([file.subarray(0, to), slice, slice, file.subarray(to)])
    case 4:
      return withNumber(file, from, random)
    default: {
      const words = unpleasant[Math.floor(random() * unpleasant.length)] ?? ''
      return Buffer.concat([file.subarray(0, from), Buffer.from(words, 'latin1'), file.subarray(from)])
    }
  }
}

/** Another number in place of the next one written in digits. */
function withNumber(file: Buffer, from: number, random: () => number): Buffer {
  const match = /\d+/.exec(file.subarray(from, from + 10_000).toString('latin1'))
  if (!match) return file
  const at = from + match.index
  const other = unpleasant[Math.floor(random() * 3)] ?? ''
  return Buffer.concat([file.subarray(0, at), Buffer.from(other), file.subarray(at + match[0].length)])
}

/** An archive with one of its files mutated and the rest sound, so that the readers within are reached. */
export async function mutatedWithin(bytes: Uint8Array, random: () => number): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes)
  const files = Object.values(archive.files).filter(file => !file.dir)
  const file = files[Math.floor(random() * files.length)]
  if (!file) return bytes
  archive.file(file.name, mutated(await file.async('uint8array'), random))
  return archive.generateAsync({ type: 'uint8array' })
}
