import { randomUUID } from 'node:crypto'
import { BrowserWindow, session } from 'electron'
import { type PrintPdf, printLayout } from '../core/export/pdf.ts'

const SCHEME = 'second-source-print'

/**
 * Prints in a hidden window of a session of its own, which keeps nothing: no script runs, nothing is loaded, and the page
 * comes from memory, so that no word of it is on the disk.
 */
export const electronPrint: PrintPdf = async html => {
  const printing = session.fromPartition(`printing-${randomUUID()}`, { cache: false })
  printing.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  printing.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith(`${SCHEME}:`) && !url.startsWith('data:image/') }),
  )
  printing.protocol.handle(
    SCHEME,
    () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  )
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printing,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    },
  })
  try {
    await window.loadURL(`${SCHEME}://draft/`)
    const { marginTop: top, marginBottom: bottom, marginLeft: left, marginRight: right } = printLayout
    const { headerTemplate, footerTemplate } = printLayout
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      margins: { top, bottom, left, right },
      displayHeaderFooter: true,
      headerTemplate,
      footerTemplate,
      printBackground: false,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    window.destroy()
    printing.protocol.unhandle(SCHEME)
  }
}
