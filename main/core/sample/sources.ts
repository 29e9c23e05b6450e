import type { SourceKind } from '../../../shared/domain/source.ts'

/** How one source of the sample is captured, and what a person set right by hand afterwards. */
export type SampleSource = {
  /** What quotes, notes and drafts call it. */
  readonly key: string
  /** In `files/sources`; several are captures of the same page, one after the other. */
  readonly captures: readonly { readonly file: string; readonly at: string }[]
  readonly tags: readonly string[]
  readonly title?: string
  readonly kind?: SourceKind
  readonly publisher?: string
  /** ISO date, or null where the reader took a date of the text for the publication's. */
  readonly publishedAt?: string | null
  readonly language?: string
}

type Corrections = Partial<Omit<SampleSource, 'key' | 'captures' | 'tags'>>

/** `at` is the time of capture, UTC, to the minute: "2024-02-02T18:20". */
const source = (
  key: string,
  file: string,
  at: string,
  tags: string,
  corrections: Corrections = {},
): SampleSource => ({
  key,
  captures: [{ file, at }],
  tags: tags === '' ? [] : tags.split(', '),
  ...corrections,
})

const ledgerCaptures = ['2024-03-12T06:12', '2024-03-12T08:05', '2024-03-12T09:41']

/** The sources of the sample. Everything in them is invented: the towns, the outlets, the people, the numbers. */
export const sampleSources: readonly SampleSource[] = [
  source('temirkol-certificate', 'temirkol-certificate.html', '2024-02-02T18:20', 'certificate, Temirkol'),
  source('temirkol-uni', 'temirkol-uni.html', '2024-02-02T18:26', 'certificate, Temirkol'),
  source('aqbulaq-news', 'aqbulaq-news.html', '2024-02-02T18:41', 'Temirkol'),
  source('contract', 'contract-2022-118.md', '2024-02-02T19:05', 'contract, filters', {
    kind: 'document',
    publisher: 'Marlow Bend Water District',
  }),
  source('plate', 'plate.txt', '2024-02-02T19:12', 'filters, Pump House 2', { publisher: 'Photograph, IH' }),
  source('new-filters', 'ledger-new-filters.html', '2024-02-02T19:30', 'filters'),
  source('board-2014', 'board-2014.md', '2024-02-05T10:15', 'board', {
    kind: 'document',
    publisher: 'Marlow Bend Water District',
  }),
  source('worker-post', 'worker-post.md', '2024-02-08T07:50', 'log, Temirkol', {
    kind: 'post',
    publishedAt: '2024-02-07',
  }),
  source('filterwoche', 'filterwoche.html', '2024-02-09T11:02', 'certificate, other buyers'),
  source('packing-list', 'packing-list.txt', '2024-02-20T16:44', 'filters, Temirkol', {
    title: 'Накладная № 211: 38 картриджей',
    kind: 'document',
    publisher: 'Акбулакский завод фильтров',
    publishedAt: '2022-07-18',
  }),
  {
    ...source('ledger-filters', '', '', 'filters, lab sheets, Tannery Row', {
      title: 'District Kept Filters in Service After Lead Readings Doubled, Sheets Show',
    }),
    captures: ledgerCaptures.map((at, index) => ({ file: `ledger-filters-${index + 1}.html`, at })),
  },
  source('brown-water', 'ledger-brown-water.html', '2024-03-12T09:55', 'Tannery Row'),
  source('special-session', 'board-special-session.html', '2024-03-12T10:20', 'board, lab sheets', {
    kind: 'document',
    publisher: 'Marlow Bend Water District',
    publishedAt: '2023-06-27',
  }),
  source('pruitt-post', 'pruitt-post.txt', '2024-03-12T10:34', 'Tannery Row', {
    title: 'Brown again this morning. Third week. Nobody calls back.',
    kind: 'post',
    publisher: 'Tannery Row Neighbours',
    publishedAt: '2023-04-24',
  }),
  source('district-statement', 'district-statement.html', '2024-03-12T12:10', 'lab sheets'),
  source('eco-del-marlow', 'eco-del-marlow.html', '2024-03-14T08:30', 'Tannery Row'),
  source('k-call', 'person-k-call.md', '2024-03-14T17:20', 'laboratory, sealed', { kind: 'interview' }),
  source('pruitt-interview', 'pruitt-interview.txt', '2024-03-15T14:05', 'Tannery Row', {
    kind: 'interview',
  }),
  source('anselm-interview', 'anselm-interview.md', '2024-03-18T12:40', 'board', { kind: 'interview' }),
  source('r-call', 'person-r-call.md', '2024-03-19T19:15', 'sealed', { kind: 'interview' }),
  source('state-rule', 'state-rule.html', '2024-03-20T09:10', 'law'),
  source('notice-log', 'notice-log.html', '2024-03-20T15:30', 'law, notices', {
    kind: 'document',
    publishedAt: '2024-03-20',
  }),
  source('greer-call', 'greer-call.txt', '2024-03-21T11:25', 'notices', { kind: 'interview' }),
  source('interview', 'interview-seitkali.txt', '2024-03-21T19:40', 'log, Temirkol', {
    kind: 'interview',
    publishedAt: '2024-03-21',
  }),
  source('messages', 'messages-seitkali.txt', '2024-03-23T12:30', 'log, Temirkol'),
  source('plant-refusal', 'aqbulaq-refusal.txt', '2024-03-23T13:05', 'right of reply', {
    kind: 'document',
    publisher: 'Акбулакский завод фильтров',
  }),
  source('whitcomb-answer', 'whitcomb-answer.txt', '2024-03-23T17:02', 'right of reply', {
    kind: 'document',
    publisher: 'Marlow Bend Water District',
  }),
  source('northlake-round-2', 'northlake-round-2.html', '2024-03-24T09:20', 'lab sheets', {
    kind: 'document',
    publishedAt: '2023-06-22',
  }),
  source('northlake-letter', 'northlake-letter.txt', '2024-03-24T09:24', 'lab sheets', {
    kind: 'document',
    publisher: 'Northlake Analytical',
  }),
  source('second-runs', 'invoice-second-runs.txt', '2024-03-24T09:28', 'lab sheets', {
    publisher: 'Northlake Analytical',
  }),
  source('test-log', 'test-log-page.txt', '2024-03-24T09:50', 'log, Temirkol', { publishedAt: '2022-06-11' }),
  source('letter', 'letter-seitkali.txt', '2024-03-24T10:30', 'log, Temirkol', {
    language: 'kk-Arab',
    publisher: 'Letter, by post',
    publishedAt: '2024-03-11',
  }),
]
