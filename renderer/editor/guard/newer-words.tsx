import { useMemo } from 'react'
import type { Newer } from '../../../shared/domain/newer.ts'
import { guard } from '../../../shared/guard/guard.ts'
import { formatMoment } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { words as editorWords } from '../words.ts'
import { ComparedWords } from './compared-words.tsx'
import { piecesOf } from './pieces.ts'

/** Read when drawn: the language may change. */
const words = editorWords.guard

/** In a slip: what the newest snapshot of the source has in place of the passage, the words that differ marked. */
export function NewerWords({ newer, passage }: Readonly<{ newer: Newer; passage: string }>) {
  const found = newer.words
  const changes = useMemo(() => (found === null ? [] : guard(found, passage).changes), [found, passage])
  const when = formatMoment(newer.capturedAt)
  return (
    <div className="newer-words">
      <p className="sign g-alt">
        <Icon name="anchor-person" size="small" />
        {found === null ? words.newer.gone({ when }) : words.newer.says({ when })}
      </p>
      {found !== null && (
        <dl>
          <dt>{words.source}</dt>
          <dd dir="auto">
            <ComparedWords pieces={piecesOf(passage, changes, 'source')} side="source" />
          </dd>
          <dt>{words.newer.newest}</dt>
          <dd dir="auto">
            <ComparedWords pieces={piecesOf(found, changes, 'draft')} side="draft" />
          </dd>
        </dl>
      )}
    </div>
  )
}
