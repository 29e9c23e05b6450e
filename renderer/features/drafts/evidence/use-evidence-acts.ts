import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useClient } from '../../../app/client.tsx'
import { sourcesRoute } from '../../../app/route.ts'
import { windowRouter } from '../../../app/router.ts'
import { INSERT_CITATION_COMMAND, INSERT_QUOTE_COMMAND } from '../../../editor/extensions/live-quote.ts'
import type { Cited } from '../../../editor/nodes/citation-node.ts'
import { quotationOf } from '../../../quoting/quotation.ts'
import { say, sayFailed } from '../../../ui/notices.ts'
import type { Evidence } from './evidence.ts'
import { allowed, type EvidenceActs } from './evidence-card.tsx'
import { refusalOf } from './refusal.ts'

/** What one can do with a piece of evidence in the editor above. What its terms forbid is refused with a sentence. */
export function useEvidenceActs(
  query: string,
): EvidenceActs & Readonly<{ insertQuote: (id: string) => void }> {
  const [editor] = useLexicalComposerContext()
  const client = useClient()

  const citedBy = async (item: Evidence): Promise<Cited | null> => {
    if (item.kind === 'quote') {
      const { sourceId, snapshotId, anchor } = item.quote
      return { sourceId, snapshotId, start: anchor.start, end: anchor.end }
    }
    if (item.kind === 'note') return null
    const { source } = await client.call('sources.get', { id: item.hit.id })
    const { start, text } = item.passage
    return { sourceId: source.id, snapshotId: source.latestSnapshotId, start, end: start + text.length }
  }

  const insert = (item: Evidence): void => {
    if (item.kind !== 'quote' || !allowed(item).insert) {
      say(refusalOf(item, 'insert'))
      return
    }
    editor.dispatchCommand(INSERT_QUOTE_COMMAND, quotationOf(item.quote))
    editor.focus()
  }
  return {
    insert,
    /** A quote that came from elsewhere, as from the list of quotes in another window. */
    insertQuote: id => {
      client.call('quotes.get', { id }).then(
        quote => insert({ kind: 'quote', key: id, quote, highlights: [] }),
        error => sayFailed(sentenceFor(error)),
      )
    },
    cite: item => {
      if (!allowed(item).cite) {
        say(refusalOf(item, 'cite'))
        return
      }
      citedBy(item).then(
        cited => {
          if (!cited) return
          editor.dispatchCommand(INSERT_CITATION_COMMAND, cited)
          editor.focus()
        },
        error => sayFailed(sentenceFor(error)),
      )
    },
    open: item => {
      if (item.kind === 'note') return
      const to =
        item.kind === 'quote'
          ? sourcesRoute({
              id: item.quote.sourceId,
              snapshot: item.quote.snapshotId,
              quote: item.quote.id,
              query,
            })
          : sourcesRoute({
              id: item.hit.id,
              range: [item.passage.start, item.passage.start + item.passage.text.length],
              query,
            })
      windowRouter().go(to)
    },
  }
}
