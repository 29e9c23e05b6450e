/** Encodings of fonts by their `\fcharset`; the document's own is meant by 0 and 1. */
const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
const pages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20866: 'koi8-r',
  65001: 'utf-8',
}

/** The encoding of a `\fcharset`, null for the document's own. */
export const encodingOfCharset = (charset: number): string | null => charsets[charset] ?? null

/** The encoding of an `\ansicpg`; Western European where it is none that is known. */
export const encodingOfPage = (page: number): string =>
  pages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

/** Bytes, written as the code units 0 to 255, as text. */
export function decoded(bytes: string, encoding: string): string {
  if (!/[\x80-\xFF]/.test(bytes)) return bytes
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding)
  decoders.set(encoding, decoder)
  return decoder.decode(Buffer.from(bytes, 'latin1'))
}
