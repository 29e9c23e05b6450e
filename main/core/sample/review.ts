import type { Actor, Gate, Reply, Verdict } from '../../../shared/domain/review.ts'

/** What was done at the desk, on the claim that begins with `on`; `at` is UTC, to the minute. */
export type SampleDeed = { readonly at: string; readonly by: Actor } & (
  | { readonly do: 'start' }
  | ({ readonly on: string } & (
      | { readonly do: 'accept' | 'gate' }
      | { readonly do: 'judge'; readonly verdict: Verdict; readonly remark: string }
      | { readonly do: 'not-checkable'; readonly reason: string }
      | { readonly do: 'ask' | 'answer'; readonly words: string }
      | {
          readonly do: 'calculate'
          readonly label: string
          readonly expression: string
          readonly inputs: readonly {
            readonly name: string
            readonly value: number
            readonly remark: string
          }[]
        }
    ))
)

const editor: Actor = { initials: 'TR', role: 'editor' }
const reporter: Actor = { initials: 'IH', role: 'reporter' }
const on24 = (time: string): string => `2024-03-24T${time}`

const heading = (time: string, on: string): SampleDeed => ({
  at: on24(time),
  by: editor,
  on,
  do: 'not-checkable',
  reason: 'A heading',
})
const judge = (time: string, on: string, verdict: Verdict = 'confirmed', remark = ''): SampleDeed => ({
  at: on24(time),
  by: editor,
  on,
  do: 'judge',
  verdict,
  remark,
})
const accept = (time: string, on: string): SampleDeed => ({ at: on24(time), by: editor, on, do: 'accept' })

/** The first pass over the draft, as far as it is: what TR judged and asked, and what IH answered. */
export const sampleDeeds: readonly SampleDeed[] = [
  { at: on24('10:05'), by: editor, do: 'start' },
  accept('10:11', 'In the spring of 2023'),
  {
    at: on24('10:12'),
    by: editor,
    on: 'In the spring of 2023',
    do: 'calculate',
    label: 'Share of samples over the limit',
    expression: 'over / samples * 100',
    inputs: [
      { name: 'over', value: 31, remark: 'Northlake, round 2, zone 4' },
      { name: 'samples', value: 62, remark: 'the same sheet' },
    ],
  },
  judge('10:13', 'In the spring of 2023'),
  accept('10:14', 'For eleven weeks'),
  judge('10:15', 'For eleven weeks'),
  judge(
    '10:31',
    'Odessa Pruitt heard it',
    'cannot-confirm',
    'The meter reader was not reached: three calls, one letter.',
  ),
  judge('10:33', '“He stood right there'),
  judge('10:35', 'The limit is 15'),
  {
    at: on24('10:36'),
    by: editor,
    on: 'Nobody sent her the number',
    do: 'ask',
    words: 'Does she say so, or do we?',
  },
  heading('10:37', 'What the district says'),
  accept('10:39', 'Dale Whitcomb, who has run'),
  judge('10:40', 'Dale Whitcomb, who has run', 'corrected', '2012 to 2014.'),
  judge('10:42', '“[E]very filter we installed'),
  { at: on24('10:48'), by: reporter, on: '“We had 13 readings', do: 'gate' },
  {
    at: on24('10:50'),
    by: editor,
    on: 'Each of them was run a second time',
    do: 'ask',
    words: 'Is the request in writing?',
  },
  judge('10:52', 'The second runs changed nothing'),
  judge('10:55', 'The state’s rule has no use'),
  heading('10:58', 'Wednesday, then Friday'),
  judge('11:02', 'The filters came a long way'),
  judge('11:04', 'The certificate is dated'),
  judge('11:06', '«Сертификат подписали в среду'),
  judge('11:09', 'On the Saturday it has become 9'),
  heading('11:10', 'The contract'),
  judge('11:14', 'The contract gives the buyer'),
  heading('11:15', 'Who answered, who did not'),
  {
    at: on24('11:18'),
    by: editor,
    on: 'The plant has changed its name twice',
    do: 'ask',
    words: 'How do we know that it was twice? The papers show two names.',
  },
  judge('11:22', '«От комментариев воздержимся»'),
  {
    at: on24('17:30'),
    by: reporter,
    on: 'Nobody sent her the number',
    do: 'answer',
    words: 'She does, in the interview. I shall say so in the sentence.',
  },
]

/** What has to be so for words without a name. */
export const sampleGate: Omit<Gate, 'approvedBy' | 'approvedAt'> = {
  information: true,
  vital: true,
  onlyWay: false,
  reliable: true,
  identityKnown: false,
  remark: 'The sheets say 31 as well: are the words needed?',
}

/** What was put to whom. `person` is a key of `samplePeople`; `claims` and `stands` are words of the draft. */
export type SampleReply = Pick<Reply, 'who' | 'what' | 'way' | 'state' | 'answer'> & {
  readonly person: string | null
  readonly claims: readonly string[]
  readonly askedAt: string
  readonly due: string
  readonly askedAgain: readonly string[]
  readonly answeredAt: string | null
  readonly stands: string | null
}

export const sampleReplies: readonly SampleReply[] = [
  {
    who: 'Dale Whitcomb',
    person: 'whitcomb',
    what: 'The sheets, the contract, the card, the meter reader',
    claims: ['In the spring of 2023', 'Dale Whitcomb, who has run', '“[E]very filter'],
    askedAt: '2024-03-22T10:00',
    way: 'e-mail',
    due: '2024-03-26T12:00',
    askedAgain: [],
    state: 'answered',
    answer: 'The sheets were preliminary and remain so.',
    answeredAt: '2024-03-23T16:48',
    stands: '“The sheets were preliminary and remain so.”',
  },
  {
    who: 'Northlake Analytical',
    person: null,
    what: 'The repeated runs, and who paid for them',
    claims: ['Each of them was run a second time'],
    askedAt: '2024-03-22T10:30',
    way: 'letter',
    due: '2024-03-26T12:00',
    askedAgain: ['2024-03-25T09:00'],
    state: 'waiting',
    answer: '',
    answeredAt: null,
    stands: null,
  },
  {
    who: 'Aqbulaq Filter Works',
    person: null,
    what: 'The two dates, the names of the firm',
    claims: ['The certificate is dated', 'The plant has changed its name'],
    askedAt: '2024-03-22T11:00',
    way: 'e-mail',
    due: '2024-03-26T12:00',
    askedAgain: [],
    state: 'declined',
    answer: 'От комментариев воздержимся.',
    answeredAt: '2024-03-23T07:20',
    stands: '«От комментариев воздержимся»',
  },
  {
    who: 'Hollis Greer',
    person: 'greer',
    what: 'Notices received in the spring of 2023',
    claims: ['For eleven weeks'],
    askedAt: '2024-03-21T14:00',
    way: 'phone',
    due: '2024-03-22T17:00',
    askedAgain: [],
    state: 'answered',
    answer: 'We received no notice in that window.',
    answeredAt: '2024-03-21T14:00',
    stands: '“We received no notice in that window.”',
  },
]

/** When the replies were written down, by the reporter. */
export const repliesAt = '2024-03-25T09:35'
export const repliesBy = reporter
