import type { WordField } from '../../../../shared/query/query.ts'
import type { Catalogue } from '../index/catalogue.ts'
import { idsOfLetter, letterOfId } from '../index/letters.ts'
import type { FormsBySegment } from '../packed/packed-index.ts'
import { normaliseWord } from '../words/normalise.ts'
import { lettersOf } from '../words/tokenise.ts'
import type { PhraseWord, SequenceItem } from './atoms.ts'
import { exactWord, patternWord } from './look-up.ts'

/**
 * Takes a typed word or phrase apart as documents are. A star beside a letter of a script without spaces stands for
 * any letters up to the next sign; at either end it says nothing, as the letters are looked for inside words anyway.
 * A star beside a word of another script belongs to that word's pattern too.
 */
export function itemsOf(typed: string, fields: readonly WordField[], catalogue: Catalogue): SequenceItem[] {
  const items: SequenceItem[] = []
  const letterForms = lettersKnown(catalogue)
  const pieces = typed.split('*')
  for (const [number, piece] of pieces.entries()) {
    let afterStar = number > 0
    for (const { start, end, spaceless, joined } of lettersOf(piece)) {
      const written = piece.slice(start, end)
      const link = items.length === 0 ? 'next' : afterStar ? 'later' : joined ? 'joined' : 'next'
      if (spaceless)
        for (const [place, id] of idsOfLetter(written).entries())
          items.push({
            id,
            meant: other => other === id,
            forms: letterForms(id),
            link: place === 0 ? link : 'joined',
          })
      else {
        const word = normaliseWord(written)
        const before = number > 0 && start === 0 ? '*' : ''
        const after = number < pieces.length - 1 && end === piece.length ? '*' : ''
        if (word !== '') items.push({ id: null, ...look(before + word + after, fields, catalogue), link })
      }
      afterStar = false
    }
  }
  return items
}

const look = (word: string, fields: readonly WordField[], catalogue: Catalogue): PhraseWord =>
  (word.includes('*') ? patternWord : exactWord)(word, fields, catalogue)

/** The forms of a letter in each segment, looked up once. */
function lettersKnown({ segments }: Catalogue): (id: number) => FormsBySegment {
  const known = new Map<number, FormsBySegment>()
  return id => {
    const forms = known.get(id) ?? segments.map(({ segment }) => segment.letters.find(letterOfId(id) ?? ''))
    known.set(id, forms)
    return forms
  }
}
