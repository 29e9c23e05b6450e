import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { PersonRow } from '../../../shared/domain/quote.ts'
import { formatCount } from '../../ui/format.ts'
import { runChord } from '../../ui/keys.ts'
import { textScale } from '../../ui/text-scale.ts'
import { words } from './words.ts'

/** Height in px of a row. */
const ROW = 46

export interface PersonListHandle {
  focus(): void
}

type PersonListProps = Readonly<{
  ref?: Ref<PersonListHandle>
  people: readonly PersonRow[]
  openId: string | null
  onOpen: (id: string, browsing: boolean) => void
  onEnter: () => void
  keys: Readonly<Record<string, () => void>>
}>

/** The list of people. One tab stop; the arrows move, and whom they come to is shown beside it. */
export function PersonList({ ref, people, openId, onOpen, onEnter, keys }: PersonListProps) {
  const box = useRef<HTMLDivElement>(null)
  const height = ROW * textScale()
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of text is another height
  useEffect(() => virtual.measure(), [height])
  const at = people.findIndex(person => person.id === openId)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another person is opened
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [openId, at >= 0])
  useImperativeHandle(ref, () => ({ focus: () => box.current?.focus() }))

  const moveTo = (index: number) => {
    const person = people[Math.max(0, Math.min(people.length - 1, index))]
    if (person) onOpen(person.id, true)
  }
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / height) - 1)
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: people.length - 1,
      PageDown: at + page,
      PageUp: at - page,
    }
    const acts: Record<string, () => void> = { ...keys }
    acts['Enter'] = onEnter
    for (const [key, goal] of Object.entries(goals)) acts[key] = () => moveTo(goal)
    runChord(event, acts)
  }
  const items = virtual.getVirtualItems()
  const isDrawn = at >= 0 && items.some(item => item.index === at)
  return (
    <div
      ref={box}
      className="scroll"
      role="listbox"
      aria-label={words.title}
      aria-activedescendant={isDrawn ? `person-${openId}` : undefined}
      tabIndex={0}
      data-pane-focus
      data-place-focus
      onKeyDown={press}
    >
      <div className="virtual" role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
        {items.map(item => {
          const person = people[item.index]
          return (
            person && (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the listbox points at its option by aria-activedescendant
              <div
                key={person.id}
                className="per placed"
                id={`person-${person.id}`}
                role="option"
                aria-selected={person.id === openId}
                aria-posinset={item.index + 1}
                aria-setsize={people.length}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => onOpen(person.id, false)}
              >
                <span className="cut" dir="auto" title={person.name}>
                  {person.name}
                </span>
                <span className="n" title={words.quotes({ count: person.quoteCount })}>
                  <span aria-hidden="true">{formatCount(person.quoteCount)}</span>
                  <span className="vh">{words.quotes({ count: person.quoteCount })}</span>
                </span>
                <small className="cut" dir="auto">
                  {person.role}
                </small>
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}
