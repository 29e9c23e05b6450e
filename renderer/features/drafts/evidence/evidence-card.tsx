import type { KeyboardEvent } from 'react'
import { mayBeQuoted, mayBeShown } from '../../../../shared/domain/terms.ts'
import { stateClass } from '../../../editor/guard/judge.ts'
import type { GuardMark } from '../../../editor/guard/marks.ts'
import { words as editorWords } from '../../../editor/words.ts'
import { DRAGGED } from '../../../quoting/dragged.ts'
import { Button } from '../../../ui/button.tsx'
import { formatShortDate } from '../../../ui/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Lit } from '../../../ui/lit.tsx'
import { TermsSign } from '../../../ui/sign.tsx'
import { common } from '../../../ui/words.ts'
import { words as draftWords } from '../words.ts'
import type { Evidence } from './evidence.ts'

/** Read when drawn: the language may change. */
const words = draftWords.evidence

export type EvidenceActs = Readonly<{
  insert: (item: Evidence) => void
  cite: (item: Evidence) => void
  open: (item: Evidence) => void
}>

type CardProps = Readonly<{
  item: Evidence
  current: boolean
  /** The live quotes of the draft that came from this quote. */
  used: readonly GuardMark[]
  acts: EvidenceActs
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}>

/** One piece of evidence: who or what, the words as found, where they are, and what its terms let one do with it. */
export function EvidenceCard({ item, current, used, acts, onFocus, onKeyDown }: CardProps) {
  const may = allowed(item)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this is a card one moves to
    <div
      role="group"
      className="ev"
      tabIndex={current ? 0 : -1}
      aria-current={current || undefined}
      aria-label={nameOf(item)}
      draggable={may.insert}
      data-evidence={item.key}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onDragStart={event => {
        event.dataTransfer.setData(DRAGGED, item.key)
        event.dataTransfer.setData('text/plain', '')
        event.dataTransfer.effectAllowed = 'copy'
      }}
    >
      <Top item={item} />
      <Words item={item} />
      {may.show && <Where item={item} used={used} />}
      {current && (may.insert || may.cite || may.open) && (
        <div className="acts">
          {may.insert && (
            <Button look="primary" small shortcut="↵" onClick={() => acts.insert(item)}>
              {words.insert}
            </Button>
          )}
          {may.cite && (
            <Button small shortcut="⇧↵" onClick={() => acts.cite(item)}>
              {words.cite}
            </Button>
          )}
          {may.open && (
            <Button look="quiet" small onClick={() => acts.open(item)}>
              {words.open}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** What the terms of a piece of evidence allow. A note is the reporter's own: it is neither quoted nor cited. */
export function allowed(
  item: Evidence,
): Readonly<{ show: boolean; insert: boolean; cite: boolean; open: boolean }> {
  if (item.kind === 'note') return { show: true, insert: false, cite: false, open: false }
  if (item.kind === 'passage') return { show: true, insert: false, cite: true, open: true }
  const { terms } = item.quote
  return {
    show: mayBeShown(terms),
    insert: mayBeShown(terms),
    cite: mayBeQuoted(terms),
    open: mayBeShown(terms),
  }
}

const speakerOf = (item: Evidence & { kind: 'quote' }): string =>
  item.quote.speakerName ?? words.speakerUnknown

const nameOf = (item: Evidence): string =>
  item.kind === 'quote'
    ? words.quoteName({ speaker: speakerOf(item), terms: common.terms[item.quote.terms] })
    : (item.kind === 'note' ? words.noteName : words.passageName)({ title: item.hit.title })

function Top({ item }: Readonly<{ item: Evidence }>) {
  if (item.kind === 'quote') {
    return (
      <div className="top">
        <b>{speakerOf(item)}</b>
        {item.quote.terms === 'background' && (
          <span className="dim cut wide">{item.quote.nameAs || words.notNamed}</span>
        )}
        <TermsSign terms={item.quote.terms} />
      </div>
    )
  }
  return (
    <div className="top">
      <Icon name={item.kind === 'note' ? 'notes' : 'doc'} size="small" />
      <b className="cut">{item.kind === 'note' ? words.note({ title: item.hit.title }) : words.passage}</b>
      {item.kind === 'passage' && <span className="sign dim">{words.source}</span>}
    </div>
  )
}

function Words({ item }: Readonly<{ item: Evidence }>) {
  if (item.kind === 'quote' && !mayBeShown(item.quote.terms)) {
    return (
      <div className="shut">
        <Icon name="lock" />
        <span>{words.shut}</span>
      </div>
    )
  }
  if (item.kind === 'quote') {
    return (
      <p className="said" dir="auto">
        <Lit text={item.quote.anchor.exact} ranges={item.highlights} />
      </p>
    )
  }
  if (!item.passage) return null
  return (
    <p className="said" dir="auto" lang={item.hit.language ?? undefined}>
      <Lit text={item.passage.text} ranges={item.passage.highlights} />
    </p>
  )
}

function Where({ item, used }: Readonly<{ item: Evidence; used: readonly GuardMark[] }>) {
  if (item.kind !== 'quote') {
    return (
      <div className="where">
        <span className="cut">
          {item.kind === 'passage'
            ? words.detail({ title: item.hit.title, detail: item.hit.detail })
            : item.hit.detail}
        </span>
      </div>
    )
  }
  const { quote } = item
  const mark = used[0]
  const where = words.where({
    place: quote.publisher ?? quote.sourceTitle,
    date: formatShortDate(quote.capturedAt),
    block: quote.block + 1,
  })
  return (
    <div className="where">
      <span className="cut" title={quote.sourceTitle}>
        {mayBeQuoted(quote.terms) ? where : words.guides({ where })}
      </span>
      {mark && (
        <span className={`used g-${stateClass[mark.state]}`}>
          {words.used({ n: used.length, state: editorWords.guard.inSentence[mark.state] })}
        </span>
      )}
    </div>
  )
}
