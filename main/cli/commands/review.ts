import type { ClaimView } from '../../../shared/domain/review.ts'
import { callCore } from '../../core/core.ts'
import { findDraft } from '../find-draft.ts'
import type { Output } from '../output.ts'
import { type NotebookOptions, withNotebook } from '../with-notebook.ts'

/** The claims of a draft, one a line, each with its verdict and what it is; then what stands in the way of the sign-off. */
export function reviewDraft(
  folder: string,
  draft: string,
  options: NotebookOptions,
  output: Output,
): Promise<boolean> {
  return withNotebook(folder, options, async core => {
    const draftId = await findDraft(core, draft)
    const { claims, obstacles, review, editedSince } = await callCore(core, 'reviews.desk', { draftId })
    for (const claim of claims) output.result(claim, lineOf(claim))
    const state = review === null ? 'not started' : stateOf(review.signed !== null, editedSince)
    output.progress(
      `Review: ${state}. ${claims.length} claims, ${obstacles.length} in the way of the sign-off.`,
    )
    for (const { sentence } of obstacles) output.progress(`  ${sentence}`)
    return true
  })
}

const stateOf = (isSigned: boolean, editedSince: boolean): string =>
  isSigned ? (editedSince ? 'signed off, and edited since' : 'signed off') : 'open'

function lineOf({ number, text, verdict, notCheckable, judged, flags }: ClaimView): string {
  const said = notCheckable === '' ? verdict : `not checkable: ${notCheckable}`
  const by = judged ? `, ${judged.by.initials}` : ''
  const rest = flags.filter(flag => flag !== 'open')
  return `${number}. ${text.replace(/\s+/gu, ' ')}  [${said}${by}${rest.map(flag => `; ${flag}`).join('')}]`
}
