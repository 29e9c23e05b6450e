import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Range } from '../../../shared/domain/ids.ts'
import { useCommands } from '../../app/commands.ts'
import { MainPane, SidePane } from '../../app/panes.tsx'
import { reviewRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { words as appWords } from '../../app/words.ts'
import { draftExtension } from '../../editor/draft-extension.ts'
import { EditorSurface } from '../../editor/editor-surface.tsx'
import { FindBar } from '../../editor/find/find-bar.tsx'
import { FocusMode } from '../../editor/focus/focus-mode.tsx'
import { GuardLayer } from '../../editor/guard/guard-layer.tsx'
import { GuardSign } from '../../editor/guard/guard-sign.tsx'
import { countStates, Tally } from '../../editor/guard/tally.tsx'
import { useGuard } from '../../editor/guard/use-guard.ts'
import { Toolbar } from '../../editor/toolbar/toolbar.tsx'
import { words as editorWords } from '../../editor/words.ts'
import { HitLine } from '../../editor/writing/hit-line.tsx'
import { LengthLine } from '../../editor/writing/length-line.tsx'
import { SaveTrouble } from '../../editor/writing/save-line.tsx'
import { contentOf, type WritingSession } from '../../editor/writing/session.ts'
import { TitleField } from '../../editor/writing/title-field.tsx'
import { useLanding } from '../../editor/writing/use-landing.ts'
import { useLandingAt } from '../../editor/writing/use-landing-at.ts'
import { useLiveQuoteIds } from '../../editor/writing/use-live-quote-ids.ts'
import { usePassages } from '../../editor/writing/use-passages.ts'
import { useSaving } from '../../editor/writing/use-saving.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { chordWords } from '../../ui/chord-words.ts'
import { DraftSide } from './draft-side.tsx'
import type { Tab } from './evidence/evidence.ts'
import { EvidencePane } from './evidence/evidence-pane.tsx'
import { useDrop } from './evidence/use-drop.ts'
import { useEvidence } from './evidence/use-evidence.ts'
import { useEvidenceActs } from './evidence/use-evidence-acts.ts'
import { ExportMenu } from './export-menu.tsx'
import { words } from './words.ts'

const quoteKey = 'Mod+Shift+Q'
const citeKey = 'Mod+Shift+C'

type DraftDeskProps = Readonly<{
  session: WritingSession
  /** What was searched for when the draft was opened. */
  query: string
  /** The stretch of the text that was asked for. */
  range: Range | null
  /** Where outline and tally go: under the list of drafts. */
  side: HTMLElement | null
  /** Shows or hides the list where it lies over the text, in a narrow window. */
  onList: (shown: boolean | 'toggle') => void
  onLoadOther: () => void
  onKeepMine: () => void
}>

/** An open draft: bar, text, and the evidence browser beside it. */
export function DraftDesk(props: DraftDeskProps) {
  const { session } = props
  const extension = useMemo(() => draftExtension(contentOf(session.written().content)), [session])
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <Desk {...props} />
    </LexicalExtensionComposer>
  )
}

function Desk({ session, query: wanted, range, side, onList, onLoadOther, onKeepMine }: DraftDeskProps) {
  const [editor] = useLexicalComposerContext()
  const page = useRef<HTMLElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [tab, setTab] = useState<Tab>('all')
  const guard = useGuard(usePassages(useLiveQuoteIds()))
  const evidence = useEvidence(query, tab)
  const acts = useEvidenceActs(query)
  useSaving(session)
  const hits = useLanding(session.id, wanted)
  useLandingAt(range)
  const line = useDrop(page, key => {
    const item = evidence.items.find(candidate => candidate.key === key)
    if (item) acts.insert(item)
    else acts.insertQuote(key)
  })
  const browse = (next: Tab) => () => {
    setTab(next)
    box.current?.select()
  }
  useCommands([
    {
      id: 'draft-quote',
      words: words.insertQuote,
      group: 'Here',
      icon: 'quotes',
      keys: [quoteKey],
      run: browse('quote'),
    },
    {
      id: 'draft-cite',
      words: words.insertCitation,
      group: 'Here',
      icon: 'link',
      keys: [citeKey],
      run: browse('source'),
    },
  ])
  const serious = countStates(guard.marks).find(({ state }) => state === 'serious')?.count ?? 0

  return (
    <>
      <MainPane label={editorWords.open.editor}>
        <header className="bar">
          <span className="narrow-only">
            <IconButton icon="panel" label={words.side} onClick={() => onList('toggle')} />
          </span>
          <Toolbar />
          <span className="sep" />
          <Button
            look="quiet"
            icon="quotes"
            title={appWords.withKey({ label: words.insertQuote, key: chordWords(quoteKey) })}
            onClick={browse('quote')}
          >
            {words.quote}
          </Button>
          <span className="wide">
            <Button
              look="quiet"
              icon="link"
              title={appWords.withKey({ label: words.insertCitation, key: chordWords(citeKey) })}
              onClick={browse('source')}
            >
              {words.cite}
            </Button>
          </span>
          <span className="grow" />
          <Tally marks={guard.marks} />
          <span className="sep" />
          <IconButton
            icon="review"
            label={words.review}
            onClick={() => windowRouter().go(reviewRoute(session.id))}
          />
          <ExportMenu session={session} />
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
            <LengthLine session={session}>
              {serious > 0 && <GuardSign state="serious">{words.serious({ n: serious })}</GuardSign>}
            </LengthLine>
            <EditorSurface label={words.text} hint={words.hint} />
            <GuardLayer view={guard} page={page} />
            <FocusMode />
            {line && (
              <span
                className="drop-line"
                aria-hidden="true"
                style={{ left: line.left, top: line.top, blockSize: line.height }}
              />
            )}
          </article>
        </div>
      </MainPane>
      <SidePane
        id="drafts.evidence"
        label={words.evidence.label}
        widths={{ wide: 372, narrow: 316 }}
        at="end"
        as="aside"
      >
        <EvidencePane
          query={query}
          tab={tab}
          evidence={evidence}
          marks={guard.marks}
          acts={acts}
          box={box}
          onQuery={setQuery}
          onTab={setTab}
        />
      </SidePane>
      {side && createPortal(<DraftSide session={session} guard={guard} onGone={() => onList(false)} />, side)}
    </>
  )
}
