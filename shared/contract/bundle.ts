import { z } from 'zod'
import { bundlePlanSchema, bundleReportSchema, editions } from '../domain/bundle.ts'
import { idSchema, sha256Schema } from '../domain/ids.ts'
import { done } from './parts.ts'
import { claimsChanged } from './review.ts'

const job = z.uuid()
const wanted = z.strictObject({ draftId: idSchema, edition: z.enum(editions) })

/** A piece of a file on its way in or out, in bytes. */
export const PIECE_BYTES = 2 * 1024 * 1024

/** Review bundles. A bundle travels in pieces, so that neither side holds it twice. */
export const bundleMethods = {
  /** What a bundle would hold and leave out. Refused where terms keep the draft from leaving. */
  'bundles.plan': { input: wanted, output: bundlePlanSchema },
  /** Begins to make one, from the notebook as it is now; `bundles.next` gives it piece by piece. */
  'bundles.begin': { input: wanted, output: bundlePlanSchema.extend({ job }) },
  /** The next piece. With the last one comes the hash of the whole, and the journal says that it left. */
  'bundles.next': {
    input: z.strictObject({ job }),
    output: z.strictObject({
      base64: z.base64(),
      /** Bytes before packing that are in it by now. */
      packed: z.number().int().nonnegative(),
      end: z.strictObject({ bytes: z.number().int(), sha256: sha256Schema }).nullable(),
    }),
  },
  /** Takes a piece of a bundle that was made elsewhere; without a job it is the first. */
  'bundles.put': {
    input: z.strictObject({ job: job.nullable(), base64: z.base64() }),
    output: z.strictObject({ job }),
  },
  /** Looks through what was put: every hash, every page. `here`: what this notebook can do with it. */
  'bundles.look': {
    input: z.strictObject({ job }),
    output: bundleReportSchema.extend({ here: z.enum(['bring-in', 'merge', 'nothing']) }),
  },
  /** Makes its records records of this notebook, under their own ids where those are free. Cannot be undone. */
  'bundles.bringIn': {
    input: z.strictObject({ job }),
    output: z.strictObject({
      draftId: idSchema,
      title: z.string(),
      counts: z.strictObject({
        sources: z.number().int(),
        quotes: z.number().int(),
        people: z.number().int(),
        notes: z.number().int(),
        claims: z.number().int(),
      }),
    }),
  },
  /** Brings the verdicts of a bundle of a draft of this notebook back to it. */
  'bundles.merge': {
    input: z.strictObject({ job }),
    output: claimsChanged.extend({
      draftId: idSchema,
      /** Taken as ours; beside ours (judged twice); for words that have changed since; known already; words not found. */
      taken: z.number().int(),
      twice: z.number().int(),
      outdated: z.number().int(),
      known: z.number().int(),
      lost: z.number().int(),
      questions: z.number().int(),
    }),
  },
  /** Forgets a job, whatever it has come to. */
  'bundles.stop': { input: z.strictObject({ job }), output: done },
} as const
