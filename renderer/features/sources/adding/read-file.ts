import { MAX_ORIGINAL_BYTES } from '../../../../shared/contract.ts'
import { AppError } from '../../../../shared/errors.ts'
import { readBase64 } from '../../../ui/files.ts'
import { formatBytes } from '../../../ui/format.ts'
import { words } from '../words.ts'

/** What a file dialog offers: the kinds of file that there are readers for. */
export const acceptedFiles = [
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.pdf,.docx,.odt,.rtf,.xlsx,.xls,.ods,.csv,.tsv',
  '.eml,.mbox,.srt,.vtt,.zip,.warc,.warc.gz,.wacz',
  'text/plain,text/html,text/markdown,text/csv,text/vtt,application/pdf,message/rfc822,application/zip',
].join(',')

/** A file's bytes as base64. Rejects with a sentence that names the file when it is too large or cannot be read. */
export async function readFile(file: File): Promise<string> {
  if (file.size > MAX_ORIGINAL_BYTES) {
    throw new AppError(
      'too-large',
      words.adding.tooLarge({
        name: file.name,
        size: formatBytes(file.size),
        most: formatBytes(MAX_ORIGINAL_BYTES),
      }),
    )
  }
  try {
    return await readBase64(file)
  } catch (error) {
    throw new AppError('unreadable', words.adding.unreadable({ name: file.name }), { cause: error })
  }
}
