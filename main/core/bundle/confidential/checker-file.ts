import { BUNDLE_FORMAT, BUNDLE_VERSION } from '../../../../shared/domain/bundle.ts'
import type { BundleMatter } from '../matter.ts'

/**
 * `review.json` of the confidential edition: what its pages say, for machines. No ids of records: they would tell two
 * bundles of one notebook to belong together, and which record is meant.
 */
export function checkerFile({ title, exportedAt, claims, sources, desk, leftOut }: BundleMatter) {
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    edition: 'confidential',
    exportedAt,
    title,
    review: desk.review && {
      pass: desk.review.pass,
      startedBy: desk.review.startedBy,
      signed: desk.review.signed !== null,
    },
    claims: claims.map(({ view, evidence }) => ({
      number: view.number,
      text: view.text,
      verdict: view.verdict,
      remark: view.remark,
      judged: view.judged && { by: view.judged.by, at: view.judged.at },
      notCheckable: view.notCheckable,
      flags: view.flags,
      questions: view.questions.map(({ question, answer, by, at }) => ({ question, answer, by, at })),
      evidence: evidence.map(({ view: each, sourceKey, passageId }) => ({
        kind: each.kind,
        state: each.state,
        words: each.words,
        terms: each.terms,
        speaker: each.speaker,
        source: sourceKey,
        passage: passageId,
        standing: each.standing,
        calculation: each.calculation && {
          expression: each.calculation.expression,
          inputs: each.calculation.inputs.map(({ name, value }) => ({ name, value })),
          result: each.calculation.result,
        },
      })),
    })),
    sources: sources.map(({ key, source, snapshot, named, page, original, pageReason, originalReason }) => ({
      key,
      kind: source.kind,
      capturedAt: snapshot.capturedAt,
      ...(named && { title: source.title, publisher: source.publisher, url: source.url }),
      ...(named && { sha256: snapshot.original.sha256 }),
      page,
      original,
      leftOut: pageReason || originalReason,
    })),
    replies: desk.replies.map(({ who, what, state, answer, askedAt, due }) => ({
      who,
      what,
      state,
      answer,
      askedAt,
      due,
    })),
    leftOut,
  }
}
