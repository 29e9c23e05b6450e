import type { Range } from '../../../shared/domain/ids.ts'

/** Where these words stand in a text, whatever the case: UTF-16 offsets, in order, none overlapping. */
export function findInText(text: string, wanted: string): Range[] {
  if (wanted === '') return []
  const plain = wanted.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
  const pattern = new RegExp(plain.replaceAll("'", "['’]").replaceAll('"', '["“”]'), 'giu')
  return Array.from(text.matchAll(pattern), match => [match.index, match.index + match[0].length])
}
