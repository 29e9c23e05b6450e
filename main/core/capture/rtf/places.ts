/**
 * Where the words of a group go (RTF 1.9.1, "Destinations"): into the text, into a note at the end, aside with a
 * reason, into a field of what the file says of itself, or nowhere.
 */
export type Place =
  | 'text'
  | 'note'
  | 'comment'
  | 'box'
  | 'running head'
  | 'title'
  | 'author'
  | 'fonts'
  | 'styles'
  | 'nowhere'

const places: Readonly<Record<string, Place>> = {
  footnote: 'note',
  annotation: 'comment',
  shptxt: 'box',
  fonttbl: 'fonts',
  stylesheet: 'styles',
  title: 'title',
  author: 'author',
  ...all('running head', 'header footer headerl headerr headerf footerl footerr footerf'),
  ...all(
    'nowhere',
    `info colortbl pict object themedata colorschememapping datastore latentstyles listtable listoverridetable
    rsidtbl generator fldinst xe tc bkmkstart bkmkend listtext pntext pn shppict nonshppict revtbl filetbl
    atnid atnauthor atrfstart atrfend atndate atnref falt panose operator creatim revtim printim buptim comment
    doccomm keywords subject company category manager hlinkbase txe rxe nonesttables xmlnstbl mmathPr wgrffmtfilter
    background pgdsctbl pgdsc pnseclvl userprops ftnsep ftnsepc aftnsep aftnsepc template sp fldtype datafield
    password passwordhash`,
  ),
}

function all(place: Place, words: string): Record<string, Place> {
  return Object.fromEntries(words.split(/\s+/).map(word => [word, place]))
}

/** Where a group goes that opens with this word; undefined where the word opens none. */
export const placeOf = (word: string): Place | undefined =>
  Object.hasOwn(places, word) ? places[word] : undefined

/** Signs that are written as words. */
const signs: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  tab: ' ',
  line: ' ',
  lbr: ' ',
  softline: ' ',
  zwj: '\u200D',
  zwnj: '\u200C',
  ltrmark: '\u200E',
  rtlmark: '\u200F',
  '~': ' ',
  _: '-',
  '-': '\u00AD',
  '\\': '\\',
  '{': '{',
  '}': '}',
}
export const signOf = (word: string): string | undefined =>
  Object.hasOwn(signs, word) ? signs[word] : undefined
