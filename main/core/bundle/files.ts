import type { BundlePlan, Edition } from '../../../shared/domain/bundle.ts'
import { readDraft } from '../../../shared/draft/tree.ts'
import { exportFileName } from '../export/file-name.ts'
import { footnoteBook } from '../export/footnotes.ts'
import { htmlPage } from '../export/html.ts'
import type { Session } from '../session.ts'
import { sha256Hex } from '../vault/vault.ts'
import { VERSION } from '../version.ts'
import { imagesOf } from '../written/export-draft.ts'
import { checkerFile } from './confidential/checker-file.ts'
import { confidentialMatter } from './confidential/edition.ts'
import { protectionOf } from './confidential/protected-people.ts'
import { type Gathered, gather } from './gather.ts'
import { journalLines } from './journal-lines.ts'
import { MANIFEST, writeManifest } from './manifest.ts'
import type { BundleMatter } from './matter.ts'
import { isPackable } from './original-path.ts'
import { indexPage } from './pages/index-page.ts'
import { readerPage } from './pages/reader-page.ts'
import { sourcePage, sourcePath } from './pages/source-page.ts'
import { readerMatter } from './reader-edition.ts'
import { readmeText } from './readme.ts'
import { reviewFile } from './review-file.ts'
import type { ZipFile } from './write-zip.ts'

/** A bundle before it is packed: its files in their order, the manifest last. */
export type BundleFiles = {
  readonly plan: BundlePlan
  readonly files: readonly ZipFile[]
  readonly draftRevision: number
}

/**
 * The files of a bundle. Originals are read when their turn comes.
 * @throws AppError `forbidden` where terms keep the draft from leaving, `not-found` where there is no such draft
 */
export async function bundleFiles(
  session: Session,
  draftId: string,
  edition: Edition,
  now: number,
): Promise<BundleFiles> {
  const gathered = gather(session, draftId, edition, now)
  const matter = await editionOf(session, gathered, edition)
  const written = writtenFiles(session, { ...gathered, matter })
  const { originals } = session.notebook
  const kept = new Map(
    matter.sources.flatMap(({ original, snapshot }) =>
      original === null ? [] : [[original, snapshot.original]],
    ),
  )
  const manifest = writeManifest([
    ...written.map(({ path, text }) => ({ path, sha256: sha256Hex(text) })),
    ...Array.from(kept, ([path, { sha256 }]) => ({ path, sha256 })),
  ])
  const textFile = (path: string, text: string): ZipFile => ({
    path,
    pack: true,
    bytes: () => Buffer.from(text),
  })
  const files = [
    ...written.map(({ path, text }) => textFile(path, text)),
    ...Array.from(
      kept,
      ([path, { sha256 }]): ZipFile => ({
        path,
        pack: isPackable(path),
        bytes: () => originals.read(sha256),
      }),
    ),
    textFile(MANIFEST, manifest),
  ]
  const texts = [...written.map(({ text }) => text), manifest]
  return {
    draftRevision: gathered.draft.revision,
    plan: {
      fileName: exportFileName(`${matter.title} (${editionNames[edition]})`, 'zip', 'Bundle'),
      claims: matter.claims.length,
      sources: matter.sources.length,
      originals: kept.size,
      bytes:
        texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) +
        [...kept.values()].reduce((sum, { bytes }) => sum + bytes, 0),
      leftOut: [...matter.leftOut],
    },
    files,
  }
}

const editionNames: Readonly<Record<Edition, string>> = {
  full: 'review bundle',
  confidential: 'review bundle, confidential',
  reader: 'for readers',
}

async function editionOf(
  session: Session,
  { draft, matter }: Gathered,
  edition: Edition,
): Promise<BundleMatter> {
  if (edition === 'full')
    return { ...matter, story: { ...matter.story, images: await imagesOf(session, draft) } }
  const protection = protectionOf(session)
  return edition === 'reader'
    ? readerMatter(session, matter, protection)
    : confidentialMatter(session, matter, protection)
}

type Written = { readonly path: string; readonly text: string }

function writtenFiles(session: Session, gathered: Gathered): Written[] {
  const { matter } = gathered
  const { edition } = matter
  const readme = { path: 'README.txt', text: readmeText(edition, VERSION) }
  if (edition === 'reader') return [readme, { path: 'index.html', text: readerPage(matter) }]
  const index = { path: 'index.html', text: indexPage(matter) }
  const pages = matter.sources
    .filter(({ page }) => page)
    .map(source => ({ path: sourcePath(source.key), text: sourcePage(source) }))
  const journal = { path: 'journal.jsonl', text: journalLines(session.notebook.journal, edition) }
  if (edition === 'confidential') {
    const review = { path: 'review.json', text: jsonText(checkerFile(matter)) }
    return [readme, index, ...pages, review, journal]
  }
  const blocks = readDraft(matter.story.content)
  const story = {
    path: 'draft.html',
    text: htmlPage(matter.story, blocks, footnoteBook(matter.story, blocks)),
  }
  const review = { path: 'review.json', text: jsonText(reviewFile(session, gathered)) }
  return [readme, index, story, ...pages, review, journal]
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
