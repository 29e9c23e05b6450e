import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import type { QuoteChange } from '../../../shared/contract.ts'
import type { QuoteListing, QuotePage, QuoteRow } from '../../../shared/domain/quote-list.ts'
import { mayBeNamed, mayBeShown } from '../../../shared/domain/terms.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { MainPane, Panes, SidePane } from '../../app/panes.tsx'
import { everyQuote, peopleRoute, type QuotesRoute, quotesRoute, sourcesRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { useChosen } from '../../app/use-chosen.ts'
import { NewerBar } from '../../quoting/newer/newer-bar.tsx'
import { useHeldWords } from '../../quoting/use-held-words.ts'
import { useIntoDraft } from '../../quoting/use-into-draft.ts'
import { useQuoteActs } from '../../quoting/use-quote-acts.ts'
import { isTyping, runChord } from '../../ui/keys.ts'
import { sayFailed } from '../../ui/notices.ts'
import { EmptyState } from '../../ui/states.tsx'
import { common } from '../../ui/words.ts'
import { BulkForm } from './bulk-form.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { Facets } from './facets.tsx'
import { Inspector } from './inspector.tsx'
import { ListHead } from './list-head.tsx'
import { QuoteList, type QuoteListHandle } from './quote-list.tsx'
import { quoteMenu } from './quote-menu.ts'
import { useCurrentRow } from './use-current-row.ts'
import { type ChangedPart, saidOfChange, words } from './words.ts'
import './quotes.css'

/** Every quote: what narrows them, the list, and the one that is current or the many that are selected. */
export function QuotesPlace({ route }: Readonly<{ route: QuotesRoute }>) {
  const { listing, id } = route
  const list = useRef<QuoteListHandle>(null)
  const filter = useRef<HTMLInputElement>(null)
  const [page, setPage] = useState<QuotePage | null>(null)
  const [editing, setEditing] = useState<QuoteRow | null>(null)
  const client = useClient()
  const { chosen, ...choosing } = useChosen(listing, async (from, to) => {
    return (await client.call('quotes.between', { ...listing, from, to })).quotes
  })
  const [current, setMoved] = useCurrentRow(id, page)
  const acts = useQuoteActs()
  const router = windowRouter()

  const many = chosen.size > 1
  const covered = current && !many && !mayBeShown(current.terms) ? [current.id] : []
  const shown = useHeldWords(covered)
  const takePage = useCallback((next: QuotePage) => setPage(next), [])
  const narrow = (changes: Partial<QuoteListing>) =>
    router.replace(quotesRoute(null, { ...listing, ...changes }))
  /** The same quotes in another order: the current one stays. */
  const arrange = (changes: Partial<QuoteListing>) =>
    router.replace(quotesRoute(id, { ...listing, ...changes }))

  /** Changes all that are selected where `row` is among them, else it alone. */
  const change = async (
    changes: QuoteChange['changes'],
    parts: readonly ChangedPart[],
    row: QuoteRow | null = current,
  ) => {
    const all = many && (row === null || row === current || chosen.has(row.id))
    const picked = all ? [...chosen] : row ? [[row.id, row.revision] as const] : []
    if (picked.length === 0) return
    const items = picked.map(([quote, revision]) => ({ id: quote, revision, changes }))
    await acts.change(items, saidOfChange(parts, items.length), choosing.renew)
  }
  const intoDraft = useIntoDraft()
  const orSay = (work: Promise<void>) => void work.catch(error => sayFailed(sentenceFor(error)))
  const check = () => {
    if (current) orSay(change(turned(current), ['check']))
  }
  const remove = () => {
    if (many) sayFailed(words.oneAtATime)
    else if (current) orSay(acts.remove(current))
  }
  const menuOf = (row: QuoteRow) =>
    quoteMenu(row, many && chosen.has(row.id) ? chosen.size : 0, {
      open: () => open(row),
      openPerson: person => router.go(peopleRoute(person)),
      edit: () => setEditing(row),
      setTerms: terms => orSay(change({ terms, ...(mayBeNamed(terms) && { nameAs: '' }) }, ['terms'], row)),
      check: () => orSay(change(turned(row), ['check'], row)),
      remove: () => orSay(acts.remove(row)),
      clear: choosing.clear,
      intoDraft,
    })
  const edit = () => {
    if (current && !many) setEditing(current)
  }
  const open = (row: QuoteRow) => router.go(sourcesRoute({ id: row.sourceId, quote: row.id }))
  const press = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.defaultPrevented) return
    runChord(event, { '/': () => filter.current?.focus() })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: "/" goes to the filter, which Tab does too
    <div className="place" onKeyDown={press}>
      <Panes>
        <SidePane id="quotes.facets" label={words.narrow} widths={{ wide: 216, narrow: 200 }} at="start">
          <header className="bar">
            <h2>{words.narrow}</h2>
            <span className="grow" />
            {page && isNarrowed(listing) && (
              <button type="button" className="link" onClick={() => narrow(wide)}>
                {words.clear}
              </button>
            )}
          </header>
          {page && <Facets facets={page.facets} listing={listing} onChange={narrow} />}
        </SidePane>
        <MainPane label={words.title}>
          <ListHead
            listing={listing}
            page={page}
            filter={filter}
            onNarrow={narrow}
            onArrange={arrange}
            onEnter={() => list.current?.focus()}
          />
          <NewerBar />
          <QuoteList
            ref={list}
            listing={listing}
            currentId={id}
            chosen={chosen}
            shown={shown}
            onPage={takePage}
            onMove={(row, index, manner, from) => {
              choosing.choose(manner, row, index, current, from)
              setMoved(row)
              router.replace(quotesRoute(row.id, listing))
            }}
            onAll={choosing.all}
            onClear={choosing.clear}
            onOpen={open}
            keys={{
              E: edit,
              C: check,
              Delete: remove,
            }}
            menuOf={menuOf}
            empty={({ all }) => <Nothing all={all} onLoosen={() => narrow(wide)} />}
          />
        </MainPane>
        <SidePane
          id="quotes.inspector"
          label={common.inspector}
          widths={{ wide: 304, narrow: 244 }}
          at="end"
          as="aside"
        >
          <header className="bar">
            <h2>{common.inspector}</h2>
          </header>
          <div className="scroll">
            {!many && !current && page && page.total > 0 && <p className="hint sec">{words.choose}</p>}
            {many && <BulkForm count={chosen.size} onApply={change} onClear={choosing.clear} />}
            {!many && current && (
              <Inspector
                row={current}
                shown={shown.get(current.id)}
                onEdit={edit}
                onRemove={remove}
                onCheck={check}
                onOpen={() => open(current)}
                onPerson={person => router.go(peopleRoute(person))}
              />
            )}
          </div>
        </SidePane>
      </Panes>
      <EditDialog
        row={editing}
        onClose={() => setEditing(null)}
        onSave={async (row, fields) => {
          await acts.change([{ id: row.id, revision: row.revision, changes: fields }], words.changed)
        }}
      />
    </div>
  )
}

/** The other state of its check. */
const turned = ({ checkState }: QuoteRow): QuoteChange['changes'] => ({
  checkState: checkState === 'checked' ? 'unchecked' : 'checked',
})

const { group: _group, order: _order, ...wide } = everyQuote
const isNarrowed = ({ group: _, order: __, ...listing }: QuoteListing): boolean =>
  JSON.stringify(listing) !== JSON.stringify(wide)

function Nothing({ all, onLoosen }: Readonly<{ all: number; onLoosen: () => void }>) {
  if (all === 0) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHint}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={words.nothingFound}>
      <p>{words.nothingFoundHint}</p>
      <button type="button" className="link" onClick={onLoosen}>
        {words.showAll}
      </button>
    </EmptyState>
  )
}
