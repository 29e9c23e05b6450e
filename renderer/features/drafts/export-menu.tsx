import { sentenceFor } from '../../../shared/errors.ts'
import { useCommands } from '../../app/commands.ts'
import { useAct } from '../../app/use-call.ts'
import type { WritingSession } from '../../editor/writing/session.ts'
import { MenuButton } from '../../ui/menu.tsx'
import { say, sayFailed } from '../../ui/notices.ts'

const formats = [
  { id: 'md', label: 'Markdown' },
  { id: 'html', label: 'HTML, one file' },
] as const

/** Exports the draft as it stands, after saving it, and hands the file over as a download. */
export function ExportMenu({ session }: Readonly<{ session: WritingSession }>) {
  const { run } = useAct('drafts.export')
  const exportAs = async (format: 'md' | 'html') => {
    try {
      await session.autosave.flush()
      const state = session.autosave.current()
      if (state.status === 'failed' || state.status === 'conflict') {
        sayFailed(`Not exported, because the draft is not saved yet. ${state.sentence}`)
        return
      }
      const { fileName, mediaType, content } = await run({ id: session.id, format })
      download(fileName, new Blob([content], { type: mediaType }))
      say(`Exported as ${fileName}.`)
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  useCommands(
    formats.map(({ id, label }) => ({
      id: `draft-export-${id}`,
      words: `Export the draft: ${label}`,
      group: 'Here',
      icon: 'export',
      run: () => void exportAs(id),
    })),
  )
  return (
    <MenuButton
      label="Export"
      icon="export"
      className="btn"
      choices={formats.map(({ id, label }) => ({ id, label, onAction: () => void exportAs(id) }))}
    />
  )
}

function download(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download reads the blob after the click; a minute is enough for it to begin.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
