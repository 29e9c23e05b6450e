import type { Snapshot } from '../../../shared/domain/source.ts'

/**
 * Endings by media type. What a browser would run when it is opened from the disk (HTML, SVG, XML) ends in ".txt": it
 * is then shown as words. Everything else that is not known here is told by its bytes alone.
 */
const endings: Readonly<Record<string, string>> = {
  'text/html': 'html.txt',
  'application/xhtml+xml': 'xhtml.txt',
  'image/svg+xml': 'svg.txt',
  'text/xml': 'xml.txt',
  'application/xml': 'xml.txt',
  'text/plain': 'txt',
  'text/markdown': 'md.txt',
  'text/csv': 'csv',
  'text/vtt': 'vtt.txt',
  'application/x-subrip': 'srt.txt',
  'message/rfc822': 'eml.txt',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/** Where an original is in the bundle: named by its hash, never by what the person's file was called. */
export const originalPath = ({ sha256, mediaType }: Snapshot['original']): string =>
  `originals/${sha256}.${endings[mediaType.split(';')[0]?.trim().toLowerCase() ?? ''] ?? 'bin'}`

/** Whether packing it is worth the time. */
export const isPackable = (path: string): boolean => !/\.(?:pdf|docx|png|jpg|gif|webp|bin)$/u.test(path)
