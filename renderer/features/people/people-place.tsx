import { type KeyboardEvent, useRef, useState } from 'react'
import type { PersonRow } from '../../../shared/domain/quote.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useCommands } from '../../app/commands.ts'
import { MainPane, Panes, SidePane } from '../../app/panes.tsx'
import { everyQuote, type PeopleRoute, peopleRoute, quotesRoute, sourcesRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { useCall } from '../../app/use-call.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SearchInput } from '../../ui/field.tsx'
import { formatCount } from '../../ui/format.ts'
import { isTyping, runChord } from '../../ui/keys.ts'
import { sayFailed } from '../../ui/notices.ts'
import type { PickListHandle } from '../../ui/pick-list.tsx'
import { EmptyState, Failure, Waiting } from '../../ui/states.tsx'
import { common } from '../../ui/words.ts'
import { Ledger } from './ledger.tsx'
import { MergeForm } from './merge-form.tsx'
import { matchingPeople } from './names.ts'
import { PersonForm } from './person-form.tsx'
import { PersonInspector } from './person-inspector.tsx'
import { PersonList } from './person-list.tsx'
import { personMenu } from './person-menu.ts'
import { SealDialogs } from './seal-dialogs.tsx'
import { useIdentity } from './use-identity.ts'
import { usePeopleActs } from './use-people-acts.ts'
import { words } from './words.ts'
import './people.css'

/** Who they are, and everything they said. */
export function PeoplePlace({ route }: Readonly<{ route: PeopleRoute }>) {
  const list = useRef<PickListHandle>(null)
  const filter = useRef<HTMLInputElement>(null)
  const ledger = useRef<HTMLElement>(null)
  const loaded = useCall('people.list', {})
  const [typed, setTyped] = useState('')
  const [form, setForm] = useState<'new' | 'edit' | 'merge' | 'seal' | 'open' | 'unseal' | null>(null)
  const acts = usePeopleActs()
  const seal = useIdentity(route.id)
  const router = windowRouter()
  const people = loaded.status === 'ready' ? loaded.value.people : []
  const matching = matchingPeople(people, typed)
  const person = people.find(({ id }) => id === route.id) ?? null

  const close = () => setForm(null)
  const edit = () => {
    if (person) setForm('edit')
  }
  const removePerson = (row: PersonRow) => {
    acts.remove(row).then(
      () => router.replace(peopleRoute()),
      error => sayFailed(sentenceFor(error)),
    )
  }
  const remove = () => {
    if (person) removePerson(person)
  }
  const read = () => ledger.current?.focus()
  const showQuotes = ({ id }: PersonRow) =>
    router.go(quotesRoute(null, { ...everyQuote, person: id, order: 'said' }))
  const press = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.defaultPrevented) return
    runChord(event, { '/': () => filter.current?.focus() })
  }
  useCommands([
    { id: 'person-new', words: words.add, group: 'Here', icon: 'people', run: () => setForm('new') },
  ])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: "/" goes to the filter, which Tab does too
    <div className="place" onKeyDown={press}>
      <Panes>
        <SidePane id="people.list" label={words.list} widths={{ wide: 248, narrow: 204 }} at="start">
          <header className="bar">
            <h1>{words.title}</h1>
            {loaded.status === 'ready' && (
              <span className="n num">
                {matching.length === people.length
                  ? formatCount(people.length)
                  : common.someOfAll({ some: matching.length, all: people.length })}
              </span>
            )}
            <span className="grow" />
            <IconButton icon="plus" label={words.add} onClick={() => setForm('new')} />
          </header>
          <div className="tools">
            <SearchInput
              ref={filter}
              label={words.filter}
              shortcut="/"
              value={typed}
              maxLength={200}
              onChange={event => setTyped(event.target.value)}
              onKeyDown={event => {
                if (event.key === 'Escape') setTyped('')
                else if (event.key === 'ArrowDown' || event.key === 'Enter') list.current?.focus()
                else return
                event.preventDefault()
              }}
            />
          </div>
          {loaded.status === 'loading' && <Waiting what={words.reading} />}
          {loaded.status === 'failed' && <Failure error={loaded.error} onRetry={loaded.retry} />}
          {loaded.status === 'ready' && matching.length === 0 && (
            <EmptyState title={people.length === 0 ? words.none : words.nobodyFound}>
              <p>{people.length === 0 ? words.noneHint : words.nobodyFoundHint}</p>
            </EmptyState>
          )}
          {matching.length > 0 && (
            <PersonList
              ref={list}
              people={matching}
              openId={route.id}
              onOpen={(id, browsing) => (browsing ? router.replace : router.go)(peopleRoute(id))}
              onEnter={read}
              keys={{ E: edit, Delete: remove }}
              menuOf={row =>
                personMenu(row, people.length > 1, {
                  quotes: () => showQuotes(row),
                  edit: () => setForm('edit'),
                  merge: () => setForm('merge'),
                  seal: () => setForm('seal'),
                  open: () => setForm('open'),
                  unseal: () => setForm('unseal'),
                  remove: () => removePerson(row),
                })
              }
            />
          )}
        </SidePane>
        <MainPane label={words.ledger}>
          {person ? (
            <>
              <header className="bar">
                <span className="grow" />
                <Button look="quiet" onClick={() => setForm(person.sealed ? 'unseal' : 'seal')}>
                  {person.sealed ? words.sealing.unseal : words.sealing.sealThem}
                </Button>
                {people.length > 1 && !person.sealed && (
                  <Button look="quiet" onClick={() => setForm('merge')}>
                    {words.mergeWith}
                  </Button>
                )}
                <Button icon="edit" shortcut="E" onClick={edit}>
                  {common.edit}
                </Button>
              </header>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
              <section className="scroll" ref={ledger} tabIndex={0} aria-label={person.name} data-pane-focus>
                <Ledger
                  person={person}
                  identity={seal.identity}
                  onIdentity={() => setForm('open')}
                  onHide={seal.hide}
                  onOpen={row => router.go(sourcesRoute({ id: row.sourceId, quote: row.id }))}
                />
              </section>
            </>
          ) : (
            loaded.status === 'ready' && (
              <EmptyState title={route.id ? words.gone : words.nobodyOpen}>
                <p>{words.choose}</p>
              </EmptyState>
            )
          )}
        </MainPane>
        <SidePane
          id="people.inspector"
          label={common.inspector}
          widths={{ wide: 304, narrow: 232 }}
          at="end"
          as="aside"
        >
          <header className="bar">
            <h2>{common.inspector}</h2>
          </header>
          <div className="scroll">
            {person && (
              <PersonInspector
                person={person}
                onEdit={edit}
                onRemove={remove}
                onQuotes={() => showQuotes(person)}
              />
            )}
          </div>
        </SidePane>
      </Panes>
      <Dialog title={words.add} open={form === 'new'} onClose={close}>
        <PersonForm
          person={null}
          onCancel={close}
          onSave={async fields => {
            const { id } = await acts.create(fields)
            close()
            router.go(peopleRoute(id))
          }}
        />
      </Dialog>
      <Dialog title={words.form.edit} open={form === 'edit' && person !== null} onClose={close}>
        {person && (
          <PersonForm
            person={person}
            onCancel={close}
            onSave={async fields => {
              await acts.update(person, fields)
              close()
            }}
          />
        )}
      </Dialog>
      {person && (
        <SealDialogs
          form={form}
          person={person}
          people={people}
          onClose={close}
          onSeal={label => acts.seal(person, label)}
          onOpen={passphrase => seal.open(person.id, passphrase)}
          onUnseal={passphrase => acts.unseal(person, passphrase)}
        />
      )}
      <Dialog title={words.merging.title} open={form === 'merge' && person !== null} onClose={close}>
        {person && (
          <MergeForm
            keep={person}
            people={people}
            onCancel={close}
            onMerge={async merged => {
              await acts.merge(person, merged)
              close()
            }}
          />
        )}
      </Dialog>
    </div>
  )
}
