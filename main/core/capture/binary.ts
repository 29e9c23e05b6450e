import { latin1 } from './latin1.ts'

/** First bytes that give a format away, as Latin-1, with the format as the sentence names it. */
const signatures: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG image'],
  ['\xFF\xD8\xFF', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x7FELF', 'a program (ELF)'],
  ['MZ\x90', 'a program (Windows)'],
  ['\xCF\xFA\xED\xFE', 'a program (macOS)'],
  ['\xCA\xFE\xBA\xBE', 'a program (macOS or Java)'],
  ['\x1F\x8B', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xFD7zXZ', 'an xz archive'],
  ['7z\xBC\xAF', 'a 7-Zip archive'],
  ['Rar!\x1A', 'a RAR archive'],
  ['\x28\xB5\x2F\xFD', 'a Zstandard archive'],
  ['\xD0\xCF\x11\xE0', 'an old Microsoft Office document'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['OggS', 'an Ogg recording'],
  ['fLaC', 'a FLAC recording'],
  ['ID3', 'an MP3 recording'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['\0asm', 'a WebAssembly program'],
]

/**
 * What the bytes are when they are no text ("a PNG image"), or null when they may be text. UTF-16 and UTF-32 must
 * have been ruled out before: their NULs would be taken for a binary file's.
 */
export function binaryFormat(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 1024))
  for (const [start, format] of signatures) if (head.startsWith(start)) return format
  if (head.startsWith('RIFF')) return head.slice(8, 12) === 'WEBP' ? 'a WebP image' : 'a WAV or AVI recording'
  if (head.slice(4, 8) === 'ftyp') return 'a video or recording (MP4)'
  if (head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0') return 'a bitmap image'
  if (head.slice(257, 262) === 'ustar') return 'a tar archive'
  return controlShare(bytes) > 0.02 ? 'binary data' : null
}

/** Share of bytes that no text encoding uses for text: C0 controls but tab, newlines, form feed and escape. */
function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 16_384)
  let controls = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++
  return sample.length === 0 ? 0 : controls / sample.length
}
