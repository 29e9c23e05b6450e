import { type KeyboardEvent, useState } from 'react'
import type { Input } from '../../../../shared/contract.ts'
import type { ClaimView, EvidenceView } from '../../../../shared/domain/review.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useCall } from '../../../app/use-call.ts'
import { Button } from '../../../ui/button.tsx'
import { SearchInput } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { runChord } from '../../../ui/keys.ts'
import { TermsSign } from '../../../ui/sign.tsx'
import { common } from '../../../ui/words.ts'
import { words as claimWords } from '../claim-words.ts'
import { CalculationForm } from './calculation-form.tsx'
import { evidenceIcons } from './evidence-item.tsx'
import { useSettled } from './use-settled.ts'

/** Read when drawn: the language may change. */
const words = claimWords.add

/** A pause in typing after which the search is asked, in ms. */
const PAUSE = 120

type AddEvidenceProps = Readonly<{
  draftId: string
  claim: ClaimView
  /** Both reject with what the core said. */
  onTake: (item: EvidenceView) => Promise<void>
  onCalculation: (evidence: Input<'claims.addEvidence'>['evidence']) => Promise<void>
  onClose: () => void
}>

/** Adding evidence to a claim: what a search finds as one writes, or a calculation. */
export function AddEvidence({ draftId, claim, onTake, onCalculation, onClose }: AddEvidenceProps) {
  const [way, setWay] = useState<'search' | 'calculate'>('search')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves, as Cancel does
    <div
      className="claim-form adding"
      onKeyDown={event => {
        runChord(event, { Escape: onClose })
      }}
    >
      <fieldset className="ways">
        <legend className="vh">{words.ways}</legend>
        {(['search', 'calculate'] as const).map(one => (
          <button key={one} type="button" aria-pressed={way === one} onClick={() => setWay(one)}>
            {words[one]}
          </button>
        ))}
      </fieldset>
      {way === 'search' ? (
        <Search draftId={draftId} claim={claim} onTake={onTake} onClose={onClose} />
      ) : (
        <CalculationForm claim={claim} onKeep={onCalculation} onClose={onClose} />
      )}
    </div>
  )
}

function Search({ draftId, claim, onTake, onClose }: Omit<AddEvidenceProps, 'onCalculation'>) {
  const [query, setQuery] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const settled = useSettled(query.trim(), PAUSE)
  const found = useCall('claims.search', { draftId, claimId: claim.id, query: settled }, { keep: true })
  const items = found.status === 'ready' ? found.value.found : []
  const take = async (item: EvidenceView) => {
    setFailure(null)
    try {
      await onTake(item)
      onClose()
    } catch (error) {
      setFailure(sentenceFor(error))
    }
  }
  /** From the box down into what was found, and back. */
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .found button')]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const down = () => stops[Math.min(at + 1, stops.length - 1)]?.focus()
    const up = () => stops[Math.max(at - 1, 0)]?.focus()
    runChord(event, { ArrowDown: down, ArrowUp: up })
  }
  const failed = failure ?? (found.status === 'failed' ? sentenceFor(found.error) : null)
  return (
    <search onKeyDown={move}>
      <SearchInput
        icon="search"
        label={words.box}
        autoFocus
        value={query}
        onChange={event => setQuery(event.target.value)}
      />
      {failed !== null && (
        <p className="wrong" role="alert">
          {failed}
        </p>
      )}
      <ul className="found" aria-label={words.found}>
        {items.map(item => (
          <li key={item.key}>
            <Icon name={evidenceIcons[item.kind]} size="small" />
            <span className="what">
              {item.covered ? (
                <span className="dim">{claimWords.evidence.covered}</span>
              ) : (
                <q dir="auto" lang={item.language ?? undefined}>
                  {item.words}
                </q>
              )}
              <small dir="auto">{item.publisher ?? item.title}</small>
            </span>
            {item.terms && <TermsSign terms={item.terms} alone />}
            <Button small disabled={item.covered} onClick={() => void take(item)}>
              {words.add}
            </Button>
          </li>
        ))}
      </ul>
      {found.status === 'ready' && items.length === 0 && <p className="hint">{words.nothing}</p>}
      <div className="row">
        <Button small onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </search>
  )
}
