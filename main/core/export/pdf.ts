import { AppError } from '../../../shared/errors.ts'
import { exportHtml } from './export.ts'
import type { Story } from './story.ts'

/** What a host prints a page with: Chromium's own print, to PDF. The page runs nothing and loads nothing. */
export type PrintPdf = (html: string) => Promise<Uint8Array>

/** A4 with the page's number at the foot; inches, as Chromium counts. Both hosts print alike. */
export const printLayout = {
  paperWidth: 8.27,
  paperHeight: 11.69,
  marginTop: 0.8,
  marginBottom: 0.9,
  marginLeft: 0.9,
  marginRight: 0.9,
  headerTemplate: '<span></span>',
  footerTemplate:
    '<div style="inline-size:100%;text-align:center;font:8px sans-serif;color:#555"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
} as const

/**
 * The draft as a PDF with text that can be selected, its footnotes at the end.
 * @throws AppError `forbidden` as every export, `unreadable` where there is nothing to print with
 */
export async function exportPdf(story: Story, print: PrintPdf | undefined): Promise<Uint8Array> {
  const html = exportHtml(story)
  if (print) return print(html)
  throw new AppError(
    'unreadable',
    'There is nothing to print with: no Chromium was found. Export the draft as HTML, open it in a browser and print it to PDF there. The draft is unchanged.',
  )
}
