import { clipboard, globalShortcut, Notification } from 'electron'
import type { ClipResult } from '../../shared/domain/source.ts'
import { sentenceFor } from '../../shared/errors.ts'
import { type Core, callCore } from '../core/core.ts'
import { clipboardInput, clippedSentence } from './decisions/clipboard.ts'
import { words } from './messages/words.ts'

/** The key, wherever the person is. */
const QUICK_CLIP_KEY = 'CommandOrControl+Alt+Shift+S'

type QuickClipPorts = Readonly<{
  core: Core
  logError: (error: unknown) => void
  /** Hears what became a source, so that it can be taken back. */
  added: (capture: Pick<ClipResult, 'sourceId' | 'snapshotId' | 'revisions'>) => void
}>

/** Switches the key on or off; gives the sentence to show when the system refuses it. */
export function setQuickClip(on: boolean, { core, logError, added }: QuickClipPorts): string | null {
  globalShortcut.unregister(QUICK_CLIP_KEY)
  if (!on) return null
  const press = () => void clip(core, added).then(notify).catch(logError)
  if (globalShortcut.register(QUICK_CLIP_KEY, press)) return null
  return words.clip.noKey
}

async function clip(core: Core, added: QuickClipPorts['added']): Promise<string> {
  const input = clipboardInput({ html: await copiedHtml(), text: await clipboard.readText() })
  if (!input) return words.clip.nothing
  try {
    const { status, sourceId, snapshotId, revisions } = await callCore(core, 'sources.clip', {
      input,
      how: 'quick-clip',
    })
    if (status === 'added') added({ sourceId, snapshotId, revisions })
    return clippedSentence(status)
  } catch (error) {
    return sentenceFor(error)
  }
}

async function copiedHtml(): Promise<string> {
  const item = (await clipboard.read()).find(({ types }) => types.includes('text/html'))
  const html = await item?.getType('text/html')
  return html ? html.text() : ''
}

function notify(sentence: string): void {
  if (Notification.isSupported()) new Notification({ title: 'Second Source', body: sentence }).show()
}
