import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useRef, useState } from 'react'
import type { Range } from '../../../shared/domain/ids.ts'
import { useClient } from '../../app/client.tsx'
import { goToHit, lightHits } from './written-hits.ts'

/** The lit matches of a query: how many there are, which of them one is at (from 0), and the way on. */
export type WrittenHits = Readonly<{ count: number; at: number; step: (by: 1 | -1) => void }>

/**
 * Lights every match of a query in the note or draft above, selects the first and brings it into view; once for each
 * query. Answers the matches until the text is changed, null without any.
 */
export function useLanding(id: string, query: string): WrittenHits | null {
  const [editor] = useLexicalComposerContext()
  const client = useClient()
  const landed = useRef('')
  const [lit, setLit] = useState<{ ranges: readonly Range[]; at: number } | null>(null)
  useEffect(() => {
    if (query === '' || landed.current === query) return
    let current = true
    let putOut = () => {}
    const land = async () => {
      // A query that cannot be asked any more leads to the beginning, which is where the editor opens.
      const { highlights } = await client.call('search.highlights', { query, id }).catch(() => none)
      const first = highlights[0]
      if (!current || !first) return
      landed.current = query
      goToHit(editor, first, () => {
        if (!current) return
        putOut = lightHits(editor, highlights, () => setLit(null))
        setLit({ ranges: highlights, at: 0 })
      })
    }
    void land()
    return () => {
      current = false
      putOut()
      setLit(null)
    }
  }, [client, editor, id, query])
  if (!lit) return null
  const { ranges, at } = lit
  const step = (by: 1 | -1) => {
    const next = (at + by + ranges.length) % ranges.length
    const range = ranges[next]
    if (!range) return
    setLit({ ranges, at: next })
    goToHit(editor, range)
  }
  return { count: ranges.length, at, step }
}

const none: { highlights: readonly Range[] } = { highlights: [] }
