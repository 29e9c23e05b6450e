import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { type PrintPdf, printLayout } from '../core/export/pdf.ts'
import { findChromium, runsAsRoot } from './chromium.ts'
import { type DevTools, devToolsOf } from './devtools-pipe.ts'

const PATIENCE_MS = 60_000

/**
 * Prints with a Chromium of this machine, without a window: the page goes in and the PDF comes out by a pipe, so that no
 * word of either is on the disk. Undefined where there is no Chromium.
 */
export function chromiumPrint(chromium = findChromium()): PrintPdf | undefined {
  if (chromium === undefined) return undefined
  return async html => {
    const profile = await mkdtemp(join(tmpdir(), 'second-source-print-'))
    const flags = [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--incognito',
      '--no-first-run',
      '--disable-gpu',
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(runsAsRoot() ? ['--no-sandbox'] : []),
      'about:blank',
    ]
    const printer = spawn(chromium, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
    const limit = setTimeout(() => printer.kill('SIGKILL'), PATIENCE_MS)
    try {
      return await printed(devToolsOf(printer), html)
    } catch (cause) {
      throw new AppError(
        'unreadable',
        'Chromium did not print the draft. Export it as HTML, open it in a browser and print it to PDF there. The draft is unchanged.',
        { cause },
      )
    } finally {
      clearTimeout(limit)
      await ended(printer)
      await rm(profile, { recursive: true, force: true, maxRetries: 10 })
    }
  }
}

/** A blank page of its own, with neither scripts nor network, is given the words and printed. */
async function printed({ send }: DevTools, html: string): Promise<Uint8Array> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const page = (method: string, params: object = {}) => send(method, params, String(sessionId))
  await page('Emulation.setScriptExecutionDisabled', { value: true })
  await page('Network.enable')
  await page('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  })
  await page('Page.enable')
  const { frameTree } = (await page('Page.getFrameTree')) as { frameTree: { frame: { id: string } } }
  await page('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  const { data } = await page('Page.printToPDF', {
    ...printLayout,
    displayHeaderFooter: true,
    printBackground: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return Buffer.from(String(data), 'base64')
}

async function ended(printer: ChildProcess): Promise<void> {
  if (printer.exitCode !== null || printer.signalCode !== null || printer.pid === undefined) return
  const gone = once(printer, 'exit')
  printer.kill('SIGKILL')
  await gone
}
