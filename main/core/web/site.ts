import { readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { AppError } from '../../../shared/errors.ts'

/** One file of the built interface. `path` is absolute; `immutable` when its name holds a hash of its content. */
export type SiteFile = {
  readonly path: string
  readonly mediaType: string
  readonly immutable: boolean
  readonly isPage: boolean
}

/** Finds a file by the path of a URL, exactly as it came: no decoding, no normalising. */
export type Site = { find(urlPath: string): SiteFile | undefined }

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Lists the built interface once. Only what was listed is ever served, by exact name: a path from a request never
 * reaches the file system, so there is no spelling of `..` to defend against. Symbolic links are left out.
 *
 * @throws AppError('not-found') when the folder holds no index.html
 */
export async function readSite(folder: string): Promise<Site> {
  const files = new Map<string, SiteFile>()
  for (const path of await filesIn(folder)) {
    const name = relative(folder, path).split(sep).join('/')
    const mediaType = mediaTypes[extname(name).toLowerCase()]
    if (mediaType === undefined) continue
    files.set(`/${encodeURI(name)}`, {
      path,
      mediaType,
      immutable: name.startsWith('assets/'),
      isPage: mediaType.startsWith('text/html'),
    })
  }
  const index = files.get('/index.html')
  if (!index) {
    throw new AppError('not-found', `The interface has not been built: ${folder} holds no index.html.`)
  }
  files.set('/', index)
  return { find: urlPath => files.get(urlPath) }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  } catch (cause) {
    throw new AppError('not-found', `The interface has not been built: ${folder} cannot be read.`, { cause })
  }
}
