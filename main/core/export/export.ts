import { readDraft } from '../../../shared/draft/tree.ts'
import { obeyTerms } from '../written/terms.ts'
import { docxFile } from './docx.ts'
import { footnoteBook } from './footnotes.ts'
import { htmlPage } from './html.ts'
import { markdownPage } from './markdown.ts'
import { plainTextPage } from './plain-text.ts'
import type { Story } from './story.ts'

/**
 * The draft as CommonMark with footnotes, every quotation and citation footnoted.
 * @throws AppError `forbidden` when a live quote's terms do not allow it to be quoted.
 */
export function exportMarkdown(story: Story): string {
  const blocks = readDraft(story.content)
  obeyTerms(story, story.ledger)
  return markdownPage(story, blocks, footnoteBook(story, blocks))
}

/**
 * The draft as one self-contained HTML file: no script, nothing fetched.
 * @throws AppError `forbidden` when a live quote's terms do not allow it to be quoted.
 */
export function exportHtml(story: Story): string {
  const blocks = readDraft(story.content)
  obeyTerms(story, story.ledger)
  return htmlPage(story, blocks, footnoteBook(story, blocks))
}

/**
 * The words of the draft alone, for a content system.
 * @throws AppError `forbidden` when the terms of a quote in it do not allow it to leave.
 */
export function exportPlainText(story: Story): string {
  const blocks = readDraft(story.content)
  obeyTerms(story, story.ledger)
  return plainTextPage(story, blocks)
}

/**
 * The draft as a Word document with real footnotes.
 * @throws AppError `forbidden` when the terms of a quote in it do not allow it to leave.
 */
export async function exportDocx(story: Story): Promise<Uint8Array> {
  const blocks = readDraft(story.content)
  obeyTerms(story, story.ledger)
  return docxFile(story, blocks, footnoteBook(story, blocks))
}
