import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import {
  calculationInputSchema,
  claimSchema,
  deskSchema,
  evidenceSchema,
  evidenceViewSchema,
  gateSchema,
  replySchema,
  reviewSchema,
  verdictKinds,
} from '../domain/review.ts'
import { atRevision, nothing, revision } from './parts.ts'

/**
 * Which claim is meant: `draftRevision` is the draft's as the desk showed it, `revision` that of the claim's record, null
 * while it has none. `conflict` when either has moved on: the desk is to be fetched again.
 */
const onClaim = {
  draftId: idSchema,
  draftRevision: revision,
  claimId: idSchema,
  revision: revision.nullable(),
}
/** Ids of claims that an act wrote, with how their records stood before (null: there was none): for undo. */
export const claimsChanged = z.strictObject({
  changed: z.array(z.strictObject({ id: idSchema, revision: revision.nullable() })),
  undo: z.array(
    z.strictObject({ id: idSchema, revision: revision.nullable(), before: claimSchema.nullable() }),
  ),
})
const replyContent = replySchema.omit({ id: true, revision: true, createdAt: true, updatedAt: true })

/** The desk: a draft as claims, what bears them out, and who judged them. */
export const reviewMethods = {
  /** A row a draft, the last edited first. */
  'reviews.list': {
    input: nothing,
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          draftId: idSchema,
          title: z.string(),
          updatedAt: z.number(),
          pass: z.number().int().positive().nullable(),
          state: z.enum(['not-started', 'open', 'signed', 'edited-since']),
        }),
      ),
    }),
  },
  'reviews.desk': { input: z.strictObject({ draftId: idSchema }), output: deskSchema },
  /** Begins a pass. Refused while one is open, and without initials. Verdicts of the pass before stand. */
  'reviews.start': { input: z.strictObject({ draftId: idSchema }), output: reviewSchema },
  /** Signs the draft off as it stands: refused, with the first sentence of what is in the way, unless nothing is. */
  'reviews.signOff': {
    input: z.strictObject({ draftId: idSchema, draftRevision: revision }),
    output: reviewSchema,
  },

  /** A verdict. `cannot-confirm` needs a remark; `confirmed` waits for altered quotations. */
  'claims.judge': {
    input: z.strictObject({ ...onClaim, verdict: z.enum(verdictKinds), remark: z.string().max(5000) }),
    output: claimsChanged,
  },
  'claims.remark': {
    input: z.strictObject({ ...onClaim, remark: z.string().max(5000) }),
    output: claimsChanged,
  },
  /** '' makes it one to be checked again. */
  'claims.notCheckable': {
    input: z.strictObject({ ...onClaim, reason: z.string().max(500) }),
    output: claimsChanged,
  },
  /** Cuts a claim in two at an offset within its text. */
  'claims.split': {
    input: z.strictObject({ ...onClaim, at: z.number().int().positive() }),
    output: claimsChanged,
  },
  /** Makes one claim of it and the next of its paragraph. */
  'claims.join': { input: z.strictObject(onClaim), output: claimsChanged },
  'claims.ask': {
    input: z.strictObject({ ...onClaim, question: z.string().trim().min(1).max(5000) }),
    output: claimsChanged,
  },
  'claims.answer': {
    input: z.strictObject({ ...onClaim, questionId: idSchema, answer: z.string().trim().min(1).max(5000) }),
    output: claimsChanged,
  },
  /** Takes a proposal as evidence. */
  'claims.accept': { input: z.strictObject({ ...onClaim, key: z.string().max(200) }), output: claimsChanged },
  /** Turns a proposal down, or takes accepted evidence off. */
  'claims.dismiss': {
    input: z.strictObject({ ...onClaim, key: z.string().max(200) }),
    output: claimsChanged,
  },
  'claims.addEvidence': {
    input: z.strictObject({
      ...onClaim,
      evidence: z.discriminatedUnion('kind', [
        evidenceSchema.options[0].pick({ kind: true, quoteId: true }),
        evidenceSchema.options[1].pick({ kind: true, sourceId: true, snapshotId: true, anchor: true }),
        evidenceSchema.options[2].pick({ kind: true, noteId: true }),
        evidenceSchema.options[3].pick({ kind: true, label: true, expression: true, inputs: true }),
      ]),
    }),
    output: claimsChanged,
  },
  /** Computes without keeping anything. */
  'claims.calculate': {
    input: z.strictObject({
      expression: z.string().max(2000),
      inputs: z.array(calculationInputSchema).max(50),
    }),
    output: z.strictObject({ result: z.string().nullable(), failed: z.string() }),
  },
  /** What search finds for a claim, beyond what is proposed; '' searches for the claim's own words. */
  'claims.search': {
    input: z.strictObject({ draftId: idSchema, claimId: idSchema, query: z.string().max(10_000) }),
    output: z.strictObject({ found: z.array(evidenceViewSchema) }),
  },
  /** The gate for words without a name. `approve` sets who and when; only an editor may. */
  'claims.gate': {
    input: z.strictObject({
      ...onClaim,
      gate: gateSchema.omit({ approvedBy: true, approvedAt: true }),
      approve: z.boolean(),
    }),
    output: claimsChanged,
  },
  /** Settles a claim that was judged twice: keeps ours, or takes the other's verdict (index in `others`). */
  'claims.settle': {
    input: z.strictObject({ ...onClaim, take: z.number().int().nonnegative().nullable() }),
    output: claimsChanged,
  },
  /** Puts records of claims back as they were: the way back of every act above. Answers the way forth. */
  'claims.putBack': {
    input: z.strictObject({ draftId: idSchema, items: claimsChanged.shape.undo.max(5000) }),
    output: claimsChanged,
  },

  'replies.create': { input: replyContent, output: replySchema },
  'replies.update': {
    input: z.strictObject({
      id: idSchema,
      revision,
      changes: replyContent.omit({ draftId: true }).partial(),
    }),
    output: replySchema,
  },
  'replies.remove': { input: atRevision, output: replySchema },
  'replies.restore': { input: z.strictObject({ removed: replySchema }), output: replySchema },
} as const
