import type { About } from '../../../shared/domain/draft.ts'
import { SidePane } from '../../app/panes.tsx'
import { peopleRoute, type Route, sourcesRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { useCall } from '../../app/use-call.ts'
import { CommentList } from '../../editor/comments/comment-list.tsx'
import type { WritingSession } from '../../editor/writing/session.ts'
import { IconButton } from '../../ui/button.tsx'
import { formatCount, formatLongMoment } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { TermsSign } from '../../ui/sign.tsx'
import { Failure } from '../../ui/states.tsx'
import { common } from '../../ui/words.ts'
import { TieField } from './tie-field.tsx'
import { useLinks } from './use-links.ts'
import { aboutTitle, words } from './words.ts'

const icons = { source: 'sources', quote: 'quotes', person: 'people' } as const

/** What a note is: when it was written, how long it is, and what it is about. */
export function NoteInspector({ session, length }: Readonly<{ session: WritingSession; length: number }>) {
  const note = useCall('notes.get', { id: session.id })
  const about = useCall('notes.about', { id: session.id })
  const links = useLinks(session)
  const items = about.status === 'ready' ? about.value.items : []
  return (
    <SidePane
      id="notes.inspector"
      label={words.about.title}
      widths={{ wide: 304, narrow: 244 }}
      at="end"
      as="aside"
    >
      <header className="bar">
        <h2>{words.about.title}</h2>
      </header>
      <div className="scroll">
        <section className="sec" aria-label={words.about.dates}>
          <dl className="kv">
            {note.status === 'ready' && (
              <>
                <dt>{words.about.begun}</dt>
                <dd>{formatLongMoment(note.value.createdAt)}</dd>
                <dt>{words.about.changed}</dt>
                <dd>{formatLongMoment(note.value.updatedAt)}</dd>
              </>
            )}
            <dt>{words.about.words}</dt>
            <dd className="num">{formatCount(length)}</dd>
          </dl>
          {note.status === 'failed' && <Failure error={note.error} onRetry={note.retry} />}
        </section>
        <section className="sec ties" aria-labelledby="ties-heading">
          <h3 id="ties-heading">
            {words.about.tied} <span className="n">{formatCount(items.length)}</span>
          </h3>
          {about.status === 'failed' && <Failure error={about.error} onRetry={about.retry} />}
          {about.status === 'ready' && items.length === 0 && <p className="hint">{words.about.none}</p>}
          {items.length > 0 && (
            <ul>
              {items.map(item => (
                <Tie key={item.id} item={item} onUntie={() => void links.untie(item.id, aboutTitle(item))} />
              ))}
            </ul>
          )}
          <TieField
            tied={new Set(items.map(item => item.id))}
            onTie={({ id, kind, title }) =>
              void links.tie(
                id,
                kind === 'quote' ? words.about.quoteOf({ title }) : words.about.quoted({ words: title }),
              )
            }
          />
        </section>
        <CommentList />
      </div>
    </SidePane>
  )
}

function Tie({ item, onUntie }: Readonly<{ item: About; onUntie: () => void }>) {
  const title = aboutTitle(item)
  const route = routeOf(item)
  return (
    <li>
      {item.kind && <Icon name={icons[item.kind]} size="small" />}
      <span className="what">
        <span className="vh">{item.kind ? `${common.kinds[item.kind]}: ` : ''}</span>
        {route ? (
          <button type="button" className="name" dir="auto" onClick={() => windowRouter().go(route)}>
            {title}
          </button>
        ) : (
          <span className="name" dir="auto">
            {title}
          </span>
        )}
        <span className="detail">
          {item.terms && <TermsSign terms={item.terms} />}
          {item.detail}
        </span>
      </span>
      <IconButton icon="close" label={words.about.untie({ title })} onClick={onUntie} />
    </li>
  )
}

/** Where it opens, where it has a place. */
function routeOf({ kind, id, sourceId }: About): Route | null {
  if (kind === 'source') return sourcesRoute({ id })
  if (kind === 'person') return peopleRoute(id)
  return kind === 'quote' && sourceId ? sourcesRoute({ id: sourceId, quote: id }) : null
}
