import type { SourceRow } from '../../../../shared/domain/source.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useClient } from '../../../app/client.tsx'
import { everyQuote, quotesRoute } from '../../../app/route.ts'
import { windowRouter } from '../../../app/router.ts'
import type { Chosen } from '../../../app/use-chosen.ts'
import type { ContextMenu } from '../../../ui/context-menu.tsx'
import { copyText } from '../../../ui/copy-text.ts'
import { say, sayFailed } from '../../../ui/notices.ts'
import { referenceTo } from '../reading/reference.ts'
import { words } from '../words.ts'

const texts = words.menu

type Options = Readonly<{
  chosen: Chosen
  onOpen: (id: string) => void
  /** Opens the form that changes these. */
  onChange: (sources: Chosen) => void
}>

/** The menu of one row; what changes many is about all that are selected, where the row is one of them. */
export function useSourceMenu({ chosen, onOpen, onChange }: Options): (row: SourceRow) => ContextMenu {
  const client = useClient()
  const copyFrom = async (row: SourceRow, what: 'reference' | 'address') => {
    try {
      const { source } = await client.call('sources.get', { id: row.id })
      if (what === 'address') {
        return source.url
          ? copyText(source.url, texts.addressCopied, texts.noClipboard)
          : void say(texts.noAddress)
      }
      const snapshot = await client.call('snapshots.get', { id: source.latestSnapshotId })
      await copyText(referenceTo(source, snapshot, null), texts.sourceReferenceCopied, texts.noClipboard)
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  return row => {
    const many: Chosen = chosen.size > 1 && chosen.has(row.id) ? chosen : new Map([[row.id, row.revision]])
    return {
      label: texts.source,
      groups: [
        [
          { id: 'open', label: texts.open, icon: 'open', shortcut: 'Enter', onAction: () => onOpen(row.id) },
          ...(row.quoteCount > 0
            ? [
                {
                  id: 'quotes',
                  label: texts.quotes,
                  icon: 'quotes' as const,
                  onAction: () => windowRouter().go(quotesRoute(null, { ...everyQuote, source: row.id })),
                },
              ]
            : []),
        ],
        [
          {
            id: 'reference',
            label: texts.sourceReference,
            icon: 'copy',
            onAction: () => void copyFrom(row, 'reference'),
          },
          {
            id: 'address',
            label: texts.address,
            icon: 'link',
            onAction: () => void copyFrom(row, 'address'),
          },
        ],
        [
          {
            id: 'change',
            label: texts.change({ n: many.size }),
            icon: 'edit',
            onAction: () => onChange(many),
          },
        ],
      ],
    }
  }
}
