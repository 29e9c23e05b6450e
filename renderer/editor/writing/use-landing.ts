import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { HISTORIC_TAG } from 'lexical'
import { useEffect, useRef } from 'react'
import { useClient } from '../../app/client.tsx'
import { $selectText } from './text-spots.ts'
import { lightHits } from './written-hits.ts'

/**
 * Lights every match of a query in the note or draft above, selects the first and brings it into view; once for each
 * query.
 */
export function useLanding(id: string, query: string): void {
  const [editor] = useLexicalComposerContext()
  const client = useClient()
  const landed = useRef('')
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
      let key: string | null = null
      editor.update(
        () => {
          key = $selectText(first)
        },
        {
          tag: HISTORIC_TAG,
          onUpdate: () => {
            if (key === null) return
            editor.focus()
            editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
            putOut = lightHits(editor, highlights)
          },
        },
      )
    }
    void land()
    return () => {
      current = false
      putOut()
    }
  }, [client, editor, id, query])
}

const none: { highlights: readonly [number, number][] } = { highlights: [] }
