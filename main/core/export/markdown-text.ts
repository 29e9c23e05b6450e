import { textFormats } from '../../../shared/draft/tree.ts'

/**
 * Escapes words so that Markdown gives them back as they are: no emphasis, link, image, HTML, table, entity or
 * footnote comes of them, nor an address that GitHub's flavour would link by itself. White space becomes single
 * spaces; what only matters at the start of a line is left to `tidyLines`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '\ufffd')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|~&#@$^]/gu, '\\$&')
    .replace(/:(?=\/)/gu, '\\:')
    .replace(/(www)\./giu, '$1\\.')
}

/** Trims lines, drops breaks at the ends, and escapes what would open a list, a heading line or a rule. */
export function tidyLines(text: string): string {
  return text
    .replace(/^(?:\s|\\\n)+/u, '')
    .replace(/(?:\\\n|\s)+$/u, '')
    .split('\\\n')
    .map(line =>
      line
        .trim()
        .replace(/^([-+=:])/u, '\\$1')
        .replace(/^(\d+)([.)])/u, '$1\\$2'),
    )
    .join('\\\n')
}

const markers: readonly [number, string][] = [
  [textFormats.italic, '*'],
  [textFormats.bold, '**'],
  [textFormats.strikethrough, '~~'],
]

/**
 * Puts emphasis around escaped words, white space left outside. Where Markdown's rules for what may touch a marker
 * (CommonMark 6.2, flanking runs) would make it show as asterisks, the emphasis is given up and the words are kept.
 */
export function emphasise(escaped: string, format: number, before: string, after: string): string {
  const marker = markers.reduce((text, [bit, mark]) => (format & bit ? text + mark : text), '')
  const words = escaped.trim()
  if (marker === '' || words === '') return escaped
  const lead = escaped.slice(0, escaped.length - escaped.trimStart().length)
  const trail = escaped.slice(escaped.trimEnd().length)
  const previous = lead === '' ? [...before].at(-1) : ' '
  const next = trail === '' ? [...after][0] : ' '
  const opens = !mayBeMark([...words][0]) || isOpen(previous) || isMark(previous)
  const closes = !mayBeMark([...words].at(-1)) || isOpen(next) || isMark(next)
  const clash = previous === '*' || previous === '~' || words.endsWith('\\')
  if (!opens || !closes || clash) return escaped
  const closing = markers.toReversed().reduce((text, [bit, mark]) => (format & bit ? text + mark : text), '')
  return lead + marker + words + closing + trail
}

const isOpen = (character: string | undefined): boolean => character === undefined || /\s/u.test(character)
/** A mark to every reader of Markdown: some look at half of a character outside the basic plane, so those are none. */
const isMark = (character: string | undefined): boolean =>
  character?.length === 1 && /[\p{P}\p{S}]/u.test(character)

/** A mark to some reader. */
const mayBeMark = (character: string | undefined): boolean =>
  character !== undefined && (character.length > 1 || /[\p{P}\p{S}]/u.test(character))
