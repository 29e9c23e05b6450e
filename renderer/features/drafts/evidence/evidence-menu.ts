import type { ContextMenu } from '../../../ui/context-menu.tsx'
import { say, sayFailed } from '../../../ui/notices.ts'
import { words as draftWords } from '../words.ts'
import type { Evidence } from './evidence.ts'
import { allowed, type EvidenceActs } from './evidence-card.tsx'
import { refusalOf } from './refusal.ts'

/** Read when drawn: the language may change. */
const words = draftWords.evidence

/** Everything that can be done with a piece of evidence; what its terms forbid says so. */
export function menuOf(item: Evidence, acts: EvidenceActs): ContextMenu {
  const may = allowed(item)
  return {
    label: words.menu,
    groups: [
      [
        {
          id: 'insert',
          label: words.insert,
          icon: 'quotes',
          shortcut: '↵',
          barred: may.insert ? undefined : refusalOf(item, 'insert'),
          onAction: () => acts.insert(item),
        },
        {
          id: 'cite',
          label: words.cite,
          icon: 'link',
          shortcut: '⇧↵',
          barred: may.cite ? undefined : refusalOf(item, 'cite'),
          onAction: () => acts.cite(item),
        },
      ],
      [
        ...(may.open
          ? [
              {
                id: 'open',
                label: words.openSource,
                icon: 'sources' as const,
                onAction: () => acts.open(item),
              },
            ]
          : []),
        ...(item.kind === 'quote' && may.cite
          ? [{ id: 'copy', label: words.copy, onAction: () => void copy(item.quote.anchor.exact) }]
          : []),
      ],
    ],
  }
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(words.copied)
  } catch (error) {
    sayFailed(String(error))
  }
}
