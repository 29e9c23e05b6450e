import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { attributedTo } from '../../../shared/draft/attribution.ts'
import { sourcesRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { Button } from '../../ui/button.tsx'
import { chordWords } from '../../ui/chord-words.ts'
import { GuardSign } from '../guard/guard-sign.tsx'
import { words as editorWords } from '../words.ts'
import { tie } from './tie.ts'
import type { Untied } from './use-untied.ts'

/** Read when drawn: the language may change. */
const words = editorWords.untied

/** The key that ties the quotation at the caret. */
export const tieKey = 'Mod+Alt+Q'

/** What a quotation that is tied to nothing may have come from, under its paragraph. */
export function UntiedSlip({ one }: Readonly<{ one: Untied }>) {
  const [editor] = useLexicalComposerContext()
  const { proposal } = one
  if (proposal === null) return null
  const sentence =
    proposal.kind === 'quote'
      ? words.found({ who: attributedTo(proposal.found.quote) ?? proposal.found.quote.sourceTitle })
      : proposal.kind === 'passage'
        ? words.passage({ title: proposal.title })
        : words.none
  return (
    <section className="slip" aria-label={sentence}>
      <header>
        <GuardSign state={proposal.kind === 'quote' ? proposal.found.state : 'unknown'}>{sentence}</GuardSign>
      </header>
      {proposal.kind === 'quote' && (
        <dl>
          <dt>{editorWords.guard.source}</dt>
          <dd dir="auto">{proposal.found.quote.anchor.exact}</dd>
        </dl>
      )}
      {proposal.kind === 'passage' && (
        <dl>
          <dt>{editorWords.guard.source}</dt>
          <dd dir="auto">{proposal.passage.text}</dd>
        </dl>
      )}
      {proposal.kind !== 'none' && (
        <footer>
          {proposal.kind === 'quote' && (
            <Button
              small
              look="primary"
              shortcut={chordWords(tieKey)}
              onClick={() => tie(editor, one, proposal.found.quote.id)}
            >
              {words.tie}
            </Button>
          )}
          <Button small onClick={() => windowRouter().go(routeOf(one))}>
            {proposal.kind === 'quote' ? editorWords.guard.openSource : words.quoteThere}
          </Button>
        </footer>
      )}
    </section>
  )
}

function routeOf({ proposal }: Untied) {
  if (proposal?.kind === 'quote') {
    const { id, sourceId, snapshotId } = proposal.found.quote
    return sourcesRoute({ id: sourceId, snapshot: snapshotId, quote: id })
  }
  if (proposal?.kind !== 'passage') return sourcesRoute()
  const { sourceId, passage } = proposal
  const [first] = passage.highlights
  const last = passage.highlights.at(-1)
  const [from, to] = first && last ? [first[0], last[1]] : [0, passage.text.length]
  return sourcesRoute({ id: sourceId, range: [passage.start + from, passage.start + to] })
}
