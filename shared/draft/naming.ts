/**
 * Whether a description holds the name or a part of it that tells the person. Parts count as they are written ("a
 * person" may describe "Person K"); the whole name and the family name count in any case.
 */
export function givesAway(description: string, name: string): boolean {
  const words = wordsOf(description)
  const parts = wordsOf(name)
  if (parts.some(part => part.length > 2 && words.includes(part))) return true
  const folded = words.map(word => word.toLowerCase())
  const family = parts.at(-1)?.toLowerCase() ?? ''
  return (
    (family.length > 3 && folded.includes(family)) ||
    holdsWhole(folded.join(' '), parts.join(' ').toLowerCase())
  )
}

const holdsWhole = (description: string, name: string): boolean =>
  name !== '' && ` ${description} `.includes(` ${name} `)

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/**
 * Whether a sentence names a speaker by one of these names: whole, or by its family name, written as a name (a capital
 * where the name has one).
 */
export function namesSpeaker(sentence: string, names: readonly string[]): boolean {
  const words = wordsOf(sentence)
  const line = words.join(' ').toLowerCase()
  return names.some(name => {
    const parts = wordsOf(name)
    const family = parts.at(-1) ?? ''
    return (family.length > 2 && words.includes(family)) || holdsWhole(line, parts.join(' ').toLowerCase())
  })
}
