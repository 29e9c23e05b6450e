import { type RefObject, useMemo, useState } from 'react'
import type { Range } from '../../../../shared/domain/ids.ts'
import type { ReaderHandle } from '../../../editor/reader/reader.tsx'
import { findAll } from './find.ts'

const nothing: readonly Range[] = []

/** Find in the open text: what is looked for, where it stands, and where one is. */
export function useFind(text: string, reader: RefObject<ReaderHandle | null>) {
  const [shown, setShown] = useState(false)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => (shown ? findAll(text, words) : nothing), [text, words, shown])
  const goTo = (index: number, places: readonly Range[]) => {
    const place = places[index]
    setAt(index)
    if (place) reader.current?.goTo(place, false)
  }
  return {
    shown,
    words,
    at,
    found,
    current: found[at] ?? null,
    open: () => setShown(true),
    look: (next: string) => {
      setWords(next)
      goTo(0, findAll(text, next))
    },
    step: (by: 1 | -1) => {
      if (found.length > 0) goTo((at + by + found.length) % found.length, found)
    },
    close: () => {
      setShown(false)
      reader.current?.focus()
    },
  }
}
