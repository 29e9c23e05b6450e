import { type ExportFormat, exportFormats } from '../../../shared/domain/draft.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useCommands } from '../../app/commands.ts'
import { useAct } from '../../app/use-call.ts'
import type { WritingSession } from '../../editor/writing/session.ts'
import { download } from '../../ui/files.ts'
import { MenuButton } from '../../ui/menu.tsx'
import { say, sayFailed } from '../../ui/notices.ts'
import { words } from './words.ts'

/** Exports the draft as it stands, after saving it, and hands the file over as a download. */
export function ExportMenu({ session }: Readonly<{ session: WritingSession }>) {
  const { run } = useAct('drafts.export')
  const exportAs = async (format: ExportFormat) => {
    try {
      await session.autosave.flush()
      const state = session.autosave.current()
      if (state.status === 'failed' || state.status === 'conflict') {
        sayFailed(words.export.unsaved({ sentence: state.sentence }))
        return
      }
      const { fileName, mediaType, content, encoding } = await run({ id: session.id, format })
      const bytes = encoding === 'text' ? content : Uint8Array.from(atob(content), byte => byte.charCodeAt(0))
      download(fileName, new Blob([bytes], { type: mediaType }))
      say(words.export.done({ file: fileName }))
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  useCommands(
    exportFormats.map(id => ({
      id: `draft-export-${id}`,
      words: words.export.commands[id],
      group: 'Here',
      icon: 'export',
      run: () => void exportAs(id),
    })),
  )
  return (
    <MenuButton
      label={words.export.label}
      icon="export"
      className="btn"
      choices={exportFormats.map(id => ({
        id,
        label: words.export.formats[id],
        onAction: () => void exportAs(id),
      }))}
    />
  )
}
