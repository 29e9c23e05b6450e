import { z } from 'zod'
import { idSchema, instantSchema, rangeSchema, recordFields, sha256Schema } from './ids.ts'
import { anchorSchema } from './quote.ts'
import { blockTypes } from './source.ts'
import { termsSchema } from './terms.ts'

/** What the review says of a claim. */
export const verdictKinds = ['open', 'confirmed', 'corrected', 'cannot-confirm'] as const
export type Verdict = (typeof verdictKinds)[number]

export const reviewRoles = ['reporter', 'editor'] as const
export type ReviewRole = (typeof reviewRoles)[number]

/** Who did something: initials and role as the settings had them then. */
export const actorSchema = z.strictObject({ initials: z.string().max(8), role: z.enum(reviewRoles) })
export type Actor = z.infer<typeof actorSchema>
const act = { by: actorSchema, at: instantSchema }

/** An input of a calculation: a figure, and where it stands. */
export const calculationInputSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/i),
  value: z.number(),
  sourceId: idSchema.nullable(),
  snapshotId: idSchema.nullable(),
  anchor: anchorSchema.nullable(),
  remark: z.string().max(500),
})

/** A link from a claim to what bears it out. `id` is the link's own. A calculation is computed anew each time it is shown. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id: idSchema, kind: z.literal('quote'), quoteId: idSchema, ...act }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('passage'),
    sourceId: idSchema,
    snapshotId: idSchema,
    anchor: anchorSchema,
    ...act,
  }),
  z.strictObject({ id: idSchema, kind: z.literal('note'), noteId: idSchema, ...act }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('calculation'),
    label: z.string().max(200),
    expression: z.string().min(1).max(2000),
    inputs: z.array(calculationInputSchema).max(50),
    ...act,
  }),
])
export type Evidence = z.infer<typeof evidenceSchema>

export const questionSchema = z.strictObject({
  id: idSchema,
  question: z.string().trim().min(1).max(5000),
  ...act,
  answer: z.string().max(5000),
  answeredBy: actorSchema.nullable(),
  answeredAt: instantSchema.nullable(),
})
export type Question = z.infer<typeof questionSchema>

/** What has to be so before words without a name may bear a claim. */
export const gateTests = ['information', 'vital', 'onlyWay', 'reliable', 'identityKnown'] as const
export const gateSchema = z.strictObject({
  information: z.boolean(),
  vital: z.boolean(),
  onlyWay: z.boolean(),
  reliable: z.boolean(),
  identityKnown: z.boolean(),
  remark: z.string().max(2000),
  approvedBy: actorSchema.nullable(),
  approvedAt: instantSchema.nullable(),
})
export type Gate = z.infer<typeof gateSchema>

/** A verdict that was given elsewhere on a claim and brought back with a bundle: shown beside ours, never in its place. */
const otherVerdictSchema = z.strictObject({
  verdict: z.enum(verdictKinds),
  remark: z.string(),
  ...act,
  /** The words that were judged there. */
  words: z.string(),
  bundle: z.string(),
})

/**
 * What is known of one claim. A claim of which nothing was said yet has no record. The anchor stands in the text of the
 * draft (`draftText`) as it was at `draftRevision`; `byHand` claims keep their cut, others follow the sentences.
 */
export const claimSchema = z.strictObject({
  ...recordFields,
  draftId: idSchema,
  draftRevision: z.number().int().positive(),
  anchor: anchorSchema,
  byHand: z.boolean(),
  /** '' when it is to be checked, else why it is not. */
  notCheckable: z.string().max(500),
  verdict: z.enum(verdictKinds),
  remark: z.string().max(5000),
  judged: z.strictObject({ ...act, pass: z.number().int().positive(), words: z.string() }).nullable(),
  /**
   * The judgement that an edit undid, with the words it was given for: it holds again when the draft says them again.
   * Kept here once something else is written of the claim; until then `judged` is compared with the words in the draft.
   */
  undone: z
    .strictObject({
      ...act,
      pass: z.number().int().positive(),
      verdict: z.enum(verdictKinds),
      remark: z.string(),
      words: z.string(),
    })
    .nullable(),
  evidence: z.array(evidenceSchema).max(200),
  /** Keys of proposals that were turned down. */
  dismissed: z.array(z.string().max(200)).max(500),
  questions: z.array(questionSchema).max(100),
  gate: gateSchema.nullable(),
  others: z.array(otherVerdictSchema).max(50),
})
export type Claim = z.infer<typeof claimSchema>

/** One pass over a draft, up to its sign-off. */
export const reviewSchema = z.strictObject({
  ...recordFields,
  draftId: idSchema,
  pass: z.number().int().positive(),
  startedBy: actorSchema,
  signed: z
    .strictObject({
      ...act,
      versionId: idSchema,
      draftRevision: z.number().int().positive(),
      /** SHA-256 of the signed version's JSON. */
      digest: sha256Schema,
    })
    .nullable(),
})
export type Review = z.infer<typeof reviewSchema>

export const replyWays = ['e-mail', 'letter', 'phone', 'message', 'in-person'] as const
export const replyStates = ['waiting', 'answered', 'declined', 'no-answer'] as const
/** Right of reply: what was put to whom, and what came back. Times are null until known. */
export const replySchema = z.strictObject({
  ...recordFields,
  draftId: idSchema,
  personId: idSchema.nullable(),
  who: z.string().trim().min(1).max(200),
  what: z.string().max(5000),
  claimIds: z.array(idSchema).max(500),
  askedAt: instantSchema.nullable(),
  way: z.enum(replyWays),
  due: instantSchema.nullable(),
  /** Later attempts. */
  askedAgain: z.array(instantSchema).max(50),
  state: z.enum(replyStates),
  answer: z.string().max(20_000),
  answeredAt: instantSchema.nullable(),
  /** Words of the draft where it is told; null while it does not stand there. */
  stands: anchorSchema.nullable(),
})
export type Reply = z.infer<typeof replySchema>

/** What in a claim wants a look: ranges within the claim's text. */
const checkMarkKinds = ['figure', 'name', 'date', 'superlative'] as const
export const checkMarkSchema = z.strictObject({ kind: z.enum(checkMarkKinds), range: rangeSchema })
export type CheckMark = z.infer<typeof checkMarkSchema>

/** A live quote within a claim, and what the guard says of it. Ranges of changes are within the quotation and the passage. */
const claimQuotationSchema = z.strictObject({
  /** Null: a typed quotation that is tied to nothing. */
  quoteId: idSchema.nullable(),
  range: rangeSchema,
  state: z.enum(['verbatim', 'allowed', 'altered', 'serious', 'loose', 'gone']),
  sentence: z.string(),
  excuse: z.string(),
  changes: z.array(
    z.strictObject({
      level: z.enum(['allowed', 'altered', 'serious']),
      kind: z.string(),
      draft: rangeSchema,
      source: rangeSchema,
    }),
  ),
})

/** Evidence as the desk shows it. Words off the record are never in it: `words` is then '' and `covered` is set. */
export const evidenceViewSchema = z.strictObject({
  /** The id of an accepted link; for a proposal a key that holds as long as it stands for the same. */
  key: z.string(),
  state: z.enum(['accepted', 'proposed']),
  from: z.enum(['live-quote', 'citation', 'search', 'hand']),
  kind: z.enum(['quote', 'passage', 'note', 'calculation']),
  words: z.string(),
  language: z.string().nullable(),
  covered: z.boolean(),
  terms: termsSchema.nullable(),
  speaker: z.string().nullable(),
  quoteId: idSchema.nullable(),
  sourceId: idSchema.nullable(),
  snapshotId: idSchema.nullable(),
  noteId: idSchema.nullable(),
  title: z.string(),
  publisher: z.string().nullable(),
  block: z.number().int().nonnegative().nullable(),
  blockType: z.enum(blockTypes).nullable(),
  range: rangeSchema.nullable(),
  /** Those that share it go back to one origin: the same original, address, speaker, or copied words. */
  origin: z.string(),
  /** `missing`: what it led to is gone. `moved`, `needs-person`: how it stands in the newest snapshot. */
  standing: z.enum(['exact', 'moved', 'needs-person', 'missing']),
  calculation: z
    .strictObject({
      expression: z.string(),
      inputs: z.array(calculationInputSchema),
      /** As text; null with the reason in `failed`. */
      result: z.string().nullable(),
      failed: z.string(),
    })
    .nullable(),
})
export type EvidenceView = z.infer<typeof evidenceViewSchema>

/** What a claim is, for the desk's filters. */
export const claimFlags = [
  'open',
  'unsourced',
  'single-source',
  'one-origin',
  'altered',
  'terms',
  'changed',
  'question',
  'judged-twice',
] as const
export type ClaimFlag = (typeof claimFlags)[number]

export const claimViewSchema = z.strictObject({
  id: idSchema,
  /** Of its record; null while it has none. */
  revision: z.number().int().positive().nullable(),
  /** Counted from 1 in the order of the draft. */
  number: z.number().int().positive(),
  /** In the text of the draft (`draftText`). */
  range: rangeSchema,
  block: z.number().int().nonnegative(),
  /** Whether it is the first of its paragraph. */
  opensParagraph: z.boolean(),
  text: z.string(),
  byHand: z.boolean(),
  notCheckable: z.string(),
  verdict: z.enum(verdictKinds),
  remark: z.string(),
  judged: claimSchema.shape.judged,
  /** An edit reopened it: what it was, and which words differ (ranges in `text` and in `was.words`). */
  was: z
    .strictObject({
      ...act,
      verdict: z.enum(verdictKinds),
      remark: z.string(),
      words: z.string(),
      changed: z.array(z.strictObject({ now: rangeSchema, was: rangeSchema })),
    })
    .nullable(),
  marks: z.array(checkMarkSchema),
  quotations: z.array(claimQuotationSchema),
  evidence: z.array(evidenceViewSchema),
  questions: z.array(questionSchema),
  /** Whether it rests on words whose speaker may not be named. */
  anonymous: z.boolean(),
  gate: gateSchema.nullable(),
  others: claimSchema.shape.others,
  /** Why Confirm is shut, in a sentence; '' when it is not. */
  confirmWaits: z.string(),
  flags: z.array(z.enum(claimFlags)),
})
export type ClaimView = z.infer<typeof claimViewSchema>

/** What stands in the way of the sign-off; each leads to its claim, or to a paragraph of the draft (null: the title). */
export const obstacleSchema = z.strictObject({
  kind: z.enum(['not-started', 'altered', 'terms', 'open', 'gate', 'question', 'initials', 'role']),
  claimId: idSchema.nullable(),
  block: z.number().int().nonnegative().nullable(),
  sentence: z.string(),
})
export type Obstacle = z.infer<typeof obstacleSchema>

/** Everything that the desk shows of a draft. */
export const deskSchema = z.strictObject({
  draft: z.strictObject({
    id: idSchema,
    title: z.string(),
    revision: z.number().int().positive(),
    updatedAt: instantSchema,
  }),
  review: reviewSchema.nullable(),
  /** The draft was edited after its sign-off. */
  editedSince: z.boolean(),
  claims: z.array(claimViewSchema),
  /** Claims that were judged and whose words are gone from the draft. */
  gone: z.array(claimSchema),
  replies: z.array(replySchema),
  obstacles: z.array(obstacleSchema),
})
export type Desk = z.infer<typeof deskSchema>
