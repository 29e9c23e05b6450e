import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Candidates, CandidateView, Surrounded } from '../../../shared/domain/newer.ts'
import { guard } from '../../../shared/guard/guard.ts'
import { ComparedWords } from '../../editor/guard/compared-words.tsx'
import { piecesOf } from '../../editor/guard/pieces.ts'
import { Button } from '../../ui/button.tsx'
import { formatMoment } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Covered } from '../covered.tsx'
import { words as quotingWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = quotingWords.newer

type PlacesProps = Readonly<{
  found: Candidates
  /** Which candidate, from 0. */
  chosen: number
  onChoose: (index: number) => void
  onShow: () => void
}>

/** The passage as it was quoted, and beside it the places that may be it now, differing words marked in both. */
export function Places({ found, chosen, onChoose, onShow }: PlacesProps) {
  const { quote, passage, candidates, language, why, covered } = found
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const lang = language ?? undefined
  const place = candidates[chosen]
  return (
    <div className="body sides">
      <section aria-labelledby={`${id}-then`}>
        <h3 id={`${id}-then`}>{words.asQuoted}</h3>
        <p className="dim cut" title={quote.sourceTitle} dir="auto">
          {quote.sourceTitle}
        </p>
        <p className="dim">{words.snapshotOf({ when: formatMoment(quote.capturedAt) })}</p>
        {passage && (
          <blockquote className="said" lang={lang} dir="auto">
            <Around of={passage}>
              {place ? <Compared one={place.words} other={passage.words} side="source" /> : passage.words}
            </Around>
          </blockquote>
        )}
        {covered && (
          <>
            <Covered hint={false} />
            <p>
              <Button small onClick={onShow}>
                {words.show}
              </Button>{' '}
              <span className="dim">{words.showHint}</span>
            </p>
          </>
        )}
      </section>
      <section aria-labelledby={`${id}-now`}>
        <h3 id={`${id}-now`}>{words.newestOf({ when: formatMoment(found.capturedAt) })}</h3>
        {why !== null && <p className="dim">{words.why({ reason: why })}</p>}
        {!covered && candidates.length === 0 && <p>{words.nothingAlike}</p>}
        <div
          ref={list}
          className="places"
          role="listbox"
          aria-label={words.places}
          aria-activedescendant={place ? `${id}-${chosen}` : undefined}
          tabIndex={0}
        >
          {candidates.map((candidate, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and says which is active
            // biome-ignore lint/a11y/useKeyWithClickEvents: the arrows choose
            <div
              key={candidate.range.join()}
              id={`${id}-${index}`}
              role="option"
              className="place-now"
              aria-selected={index === chosen}
              onClick={() => onChoose(index)}
            >
              <p className="said" lang={lang} dir="auto">
                <Around of={candidate}>
                  <Compared one={candidate.words} other={passage?.words ?? ''} side="draft" />
                </Around>
              </p>
              <Verdict of={candidate} passage={passage?.words ?? ''} />
            </div>
          ))}
        </div>
      </section>
    </div>
  )
}

function Around({ of, children }: Readonly<{ of: Surrounded; children: ReactNode }>) {
  return (
    <>
      <span className="around">{of.before}</span>
      <span className="it">{children}</span>
      <span className="around">{of.after}</span>
    </>
  )
}

type ComparedProps = Readonly<{ one: string; other: string; side: 'draft' | 'source' }>

function Compared({ one, other, side }: ComparedProps) {
  const { changes } = guard(one, other)
  return <ComparedWords pieces={piecesOf(side === 'draft' ? one : other, changes, side)} side={side} />
}

function Verdict({ of, passage }: Readonly<{ of: CandidateView; passage: string }>) {
  if (of.refused !== null) {
    return (
      <span className="sign g-alt">
        <Icon name="anchor-person" size="small" />
        {words.refused({ reason: of.refused })}
      </span>
    )
  }
  return (
    <span className="sign g-verb">
      <Icon name="anchor-moved" size="small" />
      {of.words === passage ? words.same : words.alike}
    </span>
  )
}
