import { runBrowserHost } from '../../browser-host/start.ts'
import { VERSION } from '../../core/version.ts'
import type { Output } from '../output.ts'
import { type NotebookOptions, readPassphrase } from '../with-notebook.ts'

type ServeOptions = NotebookOptions & { readonly port: number; readonly open: boolean }

/** Serves the app with this notebook to a browser on this machine, until it is told to end. */
export async function serveNotebook(path: string, options: ServeOptions, output: Output): Promise<boolean> {
  const passphrase = await readPassphrase(options.passphraseFile)
  await runBrowserHost({
    version: VERSION,
    notebook: { path, passphrase },
    port: options.port,
    open: options.open,
    say: line => output.result({ say: line }, line),
  })
  return true
}
