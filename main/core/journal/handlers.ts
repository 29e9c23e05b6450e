import type { Handlers } from '../../../shared/contract.ts'
import type { JournalEntry, JournalRow } from '../../../shared/domain/notebook.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import type { CurrentSession, Session } from '../session.ts'
import { createHistory } from './history.ts'
import type { Journal } from './repository.ts'

/** A quote's words stand for its title, up to this many code units. */
const WORDS = 120

/** The journal with the titles of what it speaks of. */
export function createJournalHandlers(current: CurrentSession): Pick<Handlers, 'journal.list'> {
  const histories = new WeakMap<Journal, ReturnType<typeof createHistory>>()
  return {
    'journal.list': ({ actions, offset, limit }) => {
      const session = current()
      const { journal } = session.notebook
      const history = histories.get(journal) ?? createHistory(journal)
      histories.set(journal, history)
      const { total, entries } = history.page(actions, offset, limit)
      const titles = new Map<string, Title>()
      const titleOf = (entry: JournalEntry): Title => {
        if (entry.recordId === null || entry.kind === 'notebook') return untitled
        const known = titles.get(entry.recordId) ?? findTitle(session, entry.kind, entry.recordId)
        titles.set(entry.recordId, known)
        return known
      }
      const rows = entries.map((entry): JournalRow => ({ ...entry, ...titleOf(entry) }))
      return { total, head: journal.head(), entries: rows }
    },
  }
}

type Title = Pick<JournalRow, 'title' | 'hidden'>
const untitled: Title = { title: null, hidden: false }
const titled = (title: string | undefined): Title =>
  title === undefined ? untitled : { title: title.slice(0, 500), hidden: false }

/** What a record is called now. Off-the-record words stay where they are. */
function findTitle({ notebook, sources, quotes, people }: Session, kind: string, id: string): Title {
  const { records } = notebook
  switch (kind) {
    case 'source':
      return titled(sources.all().get(id)?.title)
    case 'snapshot':
      return titled(sources.all().get(records.targetsOf(id, 'of')[0] ?? '')?.title)
    case 'person':
      return titled(people.all().get(id)?.name)
    case 'quote': {
      const quote = quotes.all().get(id)
      if (!quote) return untitled
      return mayBeShown(quote.terms) ? titled(shortened(quote.anchor.exact)) : { title: null, hidden: true }
    }
    case 'note':
    case 'draft': {
      const written = records.find(kind, id)
      return titled(written && (written.title.trim() || `Untitled ${kind}`))
    }
    case 'version': {
      const version = records.find('version', id)
      return titled(version && (version.name || version.title.trim() || 'Untitled draft'))
    }
    case 'claim':
    case 'review':
    case 'reply': {
      const draftId = records.find(kind, id)?.draftId
      const draft = draftId === undefined ? undefined : records.find('draft', draftId)
      return titled(draft && (draft.title.trim() || 'Untitled draft'))
    }
    case 'search':
      return titled(records.find(kind, id)?.name)
    default:
      return untitled
  }
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ')
  return line.length <= WORDS ? line : `${line.slice(0, WORDS).replace(/[\ud800-\udbff]$/u, '')}…`
}
