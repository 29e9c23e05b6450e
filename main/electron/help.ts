import { readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, crashReporter, dialog, shell } from 'electron'
import { problemReport } from './decisions/report.ts'
import { words } from './messages/words.ts'

const logPath = (folder: string): string => join(folder, 'log.txt')

/**
 * What ends unexpectedly goes to the log. Dumps of a process are off: they hold what was in its memory, and that may be
 * the words of an encrypted notebook. SECOND_SOURCE_CRASH_DUMPS=1 turns them on; they stay in the folder of the app.
 */
export function watchCrashes(logError: (error: unknown) => void): void {
  if (process.env['SECOND_SOURCE_CRASH_DUMPS'] === '1') crashReporter.start({ uploadToServer: false })
  process.on('uncaughtException', logError)
  process.on('unhandledRejection', logError)
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    logError(new Error(`A process of the app (${type}) ended: ${reason} (${exitCode}).`)),
  )
}

export const showLog = (folder: string): void => shell.showItemInFolder(logPath(folder))

/** Writes a report where the person says. Nothing sends it. */
export async function saveReport(folder: string): Promise<void> {
  const { filePath } = await dialog.showSaveDialog({
    title: words.report.choose,
    defaultPath: 'second-source-report.txt',
  })
  if (!filePath) return
  const log = await readFile(logPath(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const { electron, chrome, node } = process.versions
  const platform = `${process.platform} ${process.arch} ${process.getSystemVersion()}`
  const versions = { electron, chrome, node }
  await writeFile(
    filePath,
    problemReport({ version: app.getVersion(), platform, versions, log, home: homedir() }),
  )
}
