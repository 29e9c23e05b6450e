import type { ClaimView, EvidenceView } from '../../../../shared/domain/review.ts'
import { piecesOf } from '../../../editor/guard/pieces.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icon-names.ts'
import { TermsSign } from '../../../ui/sign.tsx'
import { words as claimWords } from '../claim-words.ts'

/** Read when drawn: the language may change. */
const words = claimWords.evidence

export const evidenceIcons: Readonly<Record<EvidenceView['kind'], IconName>> = {
  quote: 'quotes',
  passage: 'article',
  note: 'notes',
  calculation: 'table',
}

type EvidenceItemProps = Readonly<{
  item: EvidenceView
  /** The live quote of the claim that came from this one: the words it strays from are shown. */
  quotation: ClaimView['quotations'][number] | undefined
  current: boolean
  onOpen: () => void
  acts: Readonly<{ accept: (item: EvidenceView) => void; dismiss: (item: EvidenceView) => void }> | null
}>

/** One piece of evidence: what was said, on what terms, where it stands, and whether a person took it. */
export function EvidenceItem({ item, quotation, current, onOpen, acts }: EvidenceItemProps) {
  const proposed = item.state === 'proposed'
  return (
    <li className={proposed ? 'proposed' : 'accepted'}>
      <Icon name={evidenceIcons[item.kind]} size="small" />
      <div className="what">
        <span className="vh">
          {words.kinds[item.kind]} {proposed ? words.proposed : words.accepted}
        </span>
        <Words item={item} quotation={quotation} />
        {current && item.kind !== 'calculation' && (
          <span className="where">
            <span dir="auto">{whereOf(item)}</span>
            {opens(item) && (
              <button type="button" className="link" onClick={onOpen}>
                {item.kind === 'note' ? words.openNote : words.open}
              </button>
            )}
          </span>
        )}
        {item.standing !== 'exact' && (
          <span className={item.standing === 'moved' ? 'sign a-moved' : 'sign a-person'}>
            <Icon name={item.standing === 'moved' ? 'anchor-moved' : 'anchor-person'} size="small" />
            {words[item.standing]}
          </span>
        )}
        {current && acts && (
          <span className="acts">
            {proposed && <span className="dim">{words.proposed}</span>}
            {proposed && (
              <button type="button" className="link" onClick={() => acts.accept(item)}>
                {words.accept}
              </button>
            )}
            <button type="button" className="link quiet" onClick={() => acts.dismiss(item)}>
              {proposed ? words.dismiss : words.take}
            </button>
          </span>
        )}
      </div>
      <span className="end">
        {item.terms && <TermsSign terms={item.terms} alone={!current} />}
        {proposed && !(current && acts) && <span className="dim">{words.proposed}</span>}
      </span>
    </li>
  )
}

/** A whole sentence never says the title of what is covered. */
const whereOf = (item: EvidenceView): string => {
  const place = item.publisher ?? item.title
  return item.block === null || item.kind === 'note' ? place : words.where({ place, block: item.block + 1 })
}

/** Whether there is something to open. */
export const opens = ({ kind, sourceId, noteId, standing }: EvidenceView): boolean =>
  standing !== 'missing' && (kind === 'note' ? noteId !== null : sourceId !== null)

function Words({ item, quotation }: Readonly<Pick<EvidenceItemProps, 'item' | 'quotation'>>) {
  if (item.covered) {
    return (
      <span className="shut">
        <Icon name="lock" size="small" /> {words.covered}
      </span>
    )
  }
  if (item.calculation) return <Calculation item={item} calculation={item.calculation} />
  if (item.words === '') return <span dir="auto">{item.title}</span>
  const lang = item.language ?? undefined
  if (item.kind === 'note') {
    return (
      <span dir="auto" lang={lang}>
        {item.words}
      </span>
    )
  }
  const changes = quotation?.excuse === '' ? quotation.changes : []
  const hasChanges = changes.some(({ level }) => level !== 'allowed')
  return (
    <q dir="auto" lang={lang}>
      {hasChanges
        ? piecesOf(item.words, changes, 'source').map(piece =>
            piece.level ? <b key={piece.start}>{piece.text}</b> : <span key={piece.start}>{piece.text}</span>,
          )
        : item.words}
    </q>
  )
}

type CalculationProps = Readonly<{
  item: EvidenceView
  calculation: NonNullable<EvidenceView['calculation']>
}>

function Calculation({ item, calculation: { expression, inputs, result, failed } }: CalculationProps) {
  return (
    <span className="calc">
      {item.title !== '' && <span dir="auto">{item.title}</span>}
      <span className="num" dir="ltr">
        {result === null ? expression : words.result({ expression, result })}
      </span>
      {inputs.map(({ name, value, remark }) => (
        <span key={name} className="dim num">
          <bdi dir="ltr">{words.input({ name, value })}</bdi> <bdi>{remark}</bdi>
        </span>
      ))}
      {failed !== '' && <span className="wrong">{failed}</span>}
    </span>
  )
}
