import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { useMemo, useRef } from 'react'
import { MainPane } from '../../app/panes.tsx'
import { StatusNote } from '../../app/status.tsx'
import { draftExtension } from '../../editor/draft-extension.ts'
import { EditorSurface } from '../../editor/editor-surface.tsx'
import { FindBar } from '../../editor/find/find-bar.tsx'
import { FocusMode } from '../../editor/focus/focus-mode.tsx'
import { GuardLayer } from '../../editor/guard/guard-layer.tsx'
import { Tally } from '../../editor/guard/tally.tsx'
import { useGuard } from '../../editor/guard/use-guard.ts'
import { Toolbar } from '../../editor/toolbar/toolbar.tsx'
import { HitLine } from '../../editor/writing/hit-line.tsx'
import type { Opened } from '../../editor/writing/open-writing.tsx'
import { SaveTrouble, saveWords } from '../../editor/writing/save-line.tsx'
import { contentOf } from '../../editor/writing/session.ts'
import { TitleField } from '../../editor/writing/title-field.tsx'
import { useLanding } from '../../editor/writing/use-landing.ts'
import { useLiveQuoteIds } from '../../editor/writing/use-live-quote-ids.ts'
import { usePassages } from '../../editor/writing/use-passages.ts'
import { useSaving } from '../../editor/writing/use-saving.ts'
import { useWords } from '../../editor/writing/use-words.ts'
import { useSaveState } from '../../editor/writing/use-writing.ts'
import { NoteInspector } from './note-inspector.tsx'
import { words } from './words.ts'

/** `query`: what was searched for when the note was opened. */
type NoteDeskProps = Opened & Readonly<{ query: string }>

/** An open note: bar, text, inspector. */
export function NoteDesk(props: NoteDeskProps) {
  const { session } = props
  const extension = useMemo(() => draftExtension(contentOf(session.written().content)), [session])
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <Desk {...props} />
    </LexicalExtensionComposer>
  )
}

function Desk({ session, query, onLoadOther, onKeepMine }: NoteDeskProps) {
  const [editor] = useLexicalComposerContext()
  const page = useRef<HTMLElement>(null)
  const guard = useGuard(usePassages(useLiveQuoteIds()))
  const saving = useSaveState(session)
  const length = useWords()
  useSaving(session)
  const hits = useLanding(session.id, query)
  return (
    <>
      <MainPane label={words.editor}>
        <header className="bar">
          <Toolbar todos />
          <span className="grow" />
          <Tally marks={guard.marks} />
        </header>
        <FindBar />
        {hits && <HitLine hits={hits} />}
        <SaveTrouble session={session} onLoadOther={onLoadOther} onKeepMine={onKeepMine} />
        <div className="scroll">
          <article className="ed" ref={page}>
            <TitleField
              untitled={words.untitled}
              initial={session.written().title}
              onWrite={title => session.write({ title })}
              onDone={() => editor.focus()}
            />
            <p className="by">{words.lengthAndSaving({ count: length, saving: saveWords(saving) })}</p>
            <EditorSurface label={words.text} hint={words.hint} />
            <GuardLayer view={guard} page={page} />
            <FocusMode />
          </article>
        </div>
      </MainPane>
      <NoteInspector session={session} length={length} />
      <StatusNote>
        <span className="num">{words.length({ count: length })}</span>
        <span className="wide">{saveWords(saving)}</span>
      </StatusNote>
    </>
  )
}
