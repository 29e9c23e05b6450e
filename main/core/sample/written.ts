/** A note or draft of the sample; its text is in `files/written`, in the format of `markup.ts`. */
export type SampleWritten = {
  readonly kind: 'note' | 'draft'
  readonly key: string
  readonly file: string
  readonly title: string
  /** When it was written: UTC, to the minute. */
  readonly at: string
  /** When it was changed to what it reads now, if it was; and how it read before. */
  readonly rewrittenAt: string | null
  readonly firstRead: (text: string) => string
  /** Keys of sources and people. */
  readonly about: readonly string[]
}

const note = (file: string, title: string, at: string, about: string): SampleWritten => ({
  kind: 'note',
  key: file,
  rewrittenAt: null,
  firstRead: text => text,
  file: `note-${file}.md`,
  title,
  at,
  about: about.split(', '),
})

export const sampleWritten: readonly SampleWritten[] = [
  note(
    'temirkol-1',
    'Temirkol 1: the two newspapers',
    '2024-02-03T10:40',
    'temirkol-certificate, temirkol-uni, seitkali',
  ),
  note('temirkol-2', 'Interview notes, Temirkol 2', '2024-03-21T20:10', 'interview, seitkali'),
  note(
    'numbers',
    'Numbers of the story',
    '2024-03-24T11:20',
    'northlake-round-2, northlake-letter, contract, ledger-filters',
  ),
  note('second-runs', 'Who paid for the second runs', '2024-03-24T11:45', 'second-runs, k-call, whitcomb'),
  note(
    'right-of-reply',
    'Right of reply: asked and answered',
    '2024-03-25T09:30',
    'whitcomb-answer, plant-refusal, greer-call, whitcomb, greer, anselm',
  ),
  {
    kind: 'draft',
    key: 'filters',
    file: 'draft-filters.md',
    title: 'The Filters That Passed Before They Were Tested',
    at: '2024-03-24T09:50',
    rewrittenAt: '2024-03-25T14:32',
    firstRead: text => text.replace('were told nothing.', 'were told little.'),
    about: [],
  },
]
