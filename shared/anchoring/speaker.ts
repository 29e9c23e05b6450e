import type { Range } from '../domain/ids.ts'
import type { Anchor } from '../domain/quote.ts'
import { nameEvidence, stemOf } from '../guard/names.ts'
import { meaningsAt, type Vocabulary, vocabularyFor } from '../guard/vocabulary.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { CONTEXT } from './create-anchor.ts'

const opening = '"“„«‹「『‘\'—–-'
const ends = /[.!?。！？؟।…]["”»›」』’']*\s/gu

/**
 * Whether the words around a place name somebody else than those around the anchor: the same words in another mouth.
 * Looked at is what may say who speaks: the rest of the line's sentence before and after, the sentence before where the
 * words stand in quotation marks, a label before a colon. Where either side names nobody, nothing is claimed.
 */
export function anotherSpeaker(text: string, anchor: Anchor, place: Range): boolean {
  const wide = CONTEXT + 8
  const before = text.slice(Math.max(0, place[0] - wide), place[0])
  const after = text.slice(place[1], place[1] + wide)
  const cut = anchor.prefix.length >= CONTEXT
  return (
    differ(
      zoneBefore(anchor.prefix),
      zoneBefore(before),
      cut && zoneBefore(anchor.prefix) === anchor.prefix,
    ) || differ(zoneAfter(anchor.suffix, anchor.exact), zoneAfter(after, text.slice(...place)), false)
  )
}

/** The end of the text before a place that may say who speaks. */
function zoneBefore(before: string): string {
  const trimmed = before.trimEnd()
  const newline = before.lastIndexOf('\n')
  // A line of its own with a colon labels what follows it.
  if (newline >= trimmed.length)
    return /[:：]$/u.test(trimmed) ? trimmed.slice(trimmed.lastIndexOf('\n') + 1) : ''
  const line = before.slice(newline + 1)
  if (opening.includes(line.trimEnd().at(-1) ?? ' ')) return line
  const last = [...line.matchAll(ends)].at(-1)
  return last ? line.slice(last.index + last[0].length) : line
}

/** The beginning of the text after a place that may say who spoke: nothing where the quote ends its sentence. */
function zoneAfter(after: string, quote: string): string {
  const line = after.split('\n')[0]!
  if (/^\s*["”“»«›‹」』’'),，、—–-]/u.test(line)) {
    const end = line.slice(2).search(/[.!?。！？؟।]/u)
    return end < 0 ? line : line.slice(0, end + 2)
  }
  if (/[.!?。！？؟।…]["”»›」』’']*$/u.test(quote) || /^[.!?。！？؟।…]/u.test(line)) return ''
  const end = line.search(/[.!?。！？؟।]/u)
  return end < 0 ? line : line.slice(0, end)
}

function differ(expected: string, found: string, cut: boolean): boolean {
  if (found.startsWith(expected) || found.endsWith(expected)) return false
  const one = namesIn(expected)
  const other = namesIn(found)
  if (one.length > 0 && other.length > 0) {
    // Of the first word of a context perhaps only the end is there: it may be the end of a name.
    const begun = cut ? tokens(expected)[0]?.key : undefined
    const same = [...one, ...(begun === undefined ? [] : [begun])]
    return !same.some(name => other.some(another => sameName(name, another)))
  }
  const [label, otherLabel] = [labelOf(expected), labelOf(found)]
  if (label === null || otherLabel === null) return false
  return !label.some(word => otherLabel.some(another => sameName(word, another)))
}

/** A name may be cut at its start by the end of the context, and declined at its end. */
function sameName(one: string, other: string): boolean {
  if (one === other || other.endsWith(one)) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 5 && long.startsWith(short.slice(0, -1)) && long.length - short.length <= 3
}

/** Names in a stretch of text, without a last word of which only the beginning may be there. */
function namesIn(context: string): string[] {
  const all = tokens(context)
  const vocabulary = vocabularyFor(all)
  const names: string[] = []
  all.forEach((token, at) => {
    if (token.end === context.length && token.kind === 'word' && context.length >= CONTEXT) return
    const evidence = nameEvidence({ all, text: context, vocabulary, known: new Set() }, at)
    const known = meaningsAt(all, at, vocabulary)?.meanings.some(({ kind }) => kind === 'name')
    const surely = evidence === 'sure' || (evidence === 'likely' && isNameLike(all, at, vocabulary))
    if (surely || known) names.push(stemOf(token.key))
  })
  return names
}

/** A capital at the start of the stretch counts where a colon or a verb of saying may follow: "Ruth: …", "Ruth said". */
const isNameLike = (all: readonly Token[], at: number, vocabulary: Vocabulary): boolean =>
  all.slice(at + 1, at + 4).some(token => [':', '"', '-'].includes(token.key)) ||
  vocabulary.languages.has('de')

/** The words of a label, "Speaker:", in scripts that have no capitals; null where none stands before the place. */
function labelOf(zone: string): string[] | null {
  const label = /([^:：\n.!?。！？؟]{1,30})[:：]\s*["“„«「『]?\s*$/u.exec(zone)?.[1]
  if (label === undefined || /[\p{Lu}\p{Ll}]/u.test(label)) return null
  const all = tokens(label)
  const { common, titles } = vocabularyFor(all)
  const words = all.filter(({ kind, key }) => kind === 'word' && !common.has(key) && !titles.has(key))
  if (words.length === 0) return null
  return /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u.test(label)
    ? [
        words
          .map(word => word.key)
          .join('')
          .replace(/(?:说|說|表示|称|告诉.*|道|问|答|氏|さん|は.*)$/u, ''),
      ]
    : words.map(word => word.key)
}
