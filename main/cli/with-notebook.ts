import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { chromiumPrint } from '../browser-host/print-pdf.ts'
import { type Core, callCore, createCore } from '../core/core.ts'
import type { Ports } from '../core/ports.ts'
import { configFolder, notebooksFolder } from '../core/preferences/config-folder.ts'
import { createJsonPreferences } from '../core/preferences/json-preferences.ts'
import { VERSION } from '../core/version.ts'
import { explain } from './output.ts'

export type NotebookOptions = { readonly passphraseFile?: string | undefined }

const complain = (sentence: string) => void process.stderr.write(`second-source: ${sentence}\n`)

function commandLinePorts(): Ports {
  return {
    host: 'command-line',
    version: VERSION,
    openExternal: () => Promise.reject(new AppError('invalid-input', 'The command line opens no pages.')),
    notebooksFolder: notebooksFolder(),
    preferences: createJsonPreferences({ folder: configFolder(), tell: complain }),
    printPdf: chromiumPrint(),
    logError: error => complain(explain(error)),
    now: Date.now,
  }
}

/** Opens the notebook in `path`, does `work` on it, and closes it whatever happens. */
export async function withNotebook<T>(
  path: string,
  { passphraseFile }: NotebookOptions,
  work: (core: Core) => Promise<T>,
): Promise<T> {
  const passphrase = await readPassphrase(passphraseFile)
  return withCore(async core => {
    await callCore(core, 'notebook.open', { path, passphrase })
    return work(core)
  })
}

export async function withCore<T>(work: (core: Core) => Promise<T>): Promise<T> {
  const core = createCore(commandLinePorts())
  try {
    return await work(core)
  } finally {
    await core.close()
  }
}

/** The passphrase is the file's first line. A file rather than an argument: arguments can be seen by other users. */
export async function readPassphrase(file: string | undefined): Promise<string | null> {
  if (file === undefined) return null
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new AppError('unreadable', `The passphrase file “${basename(file)}” cannot be read.`, {
      cause: error,
    })
  }
  const passphrase = text.split(/\r?\n/u)[0] ?? ''
  if (passphrase === '')
    throw new AppError('invalid-input', `The passphrase file “${basename(file)}” is empty.`)
  return passphrase
}
