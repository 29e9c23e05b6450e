import type { ClaimView, Question } from '../../../../shared/domain/review.ts'
import { termsLabels } from '../../../../shared/domain/terms.ts'
import type { BundleClaim, BundleEvidence, BundleMatter } from '../matter.ts'
import { claimText } from './claim-text.ts'
import { lines, moment, tagOf, text } from './page.ts'
import { sourcePath } from './source-page.ts'
import { flagWords, standingWords, verdictWords } from './words.ts'

/** The draft line by line: each claim with its verdict, what was asked of it, and what bears it out. */
export const writeClaims = (matter: BundleMatter): string =>
  matter.claims.map(claim => writeClaim(claim, matter)).join('\n')

function writeClaim(claim: BundleClaim, matter: BundleMatter): string {
  const { view, heading, evidence } = claim
  const { flags } = view
  const classes = [
    'claim',
    view.opensParagraph ? 'opens' : '',
    heading ? 'heading' : '',
    flags.includes('open') ? 'is-open' : '',
    flags.includes('unsourced') ? 'is-unsourced' : '',
    flags.includes('altered') ? 'is-altered' : '',
    view.questions.length > 0 ? 'is-asked' : '',
  ].filter(name => name !== '')
  return lines(
    `<section class="${classes.join(' ')}" id="claim-${view.number}" aria-label="Claim ${view.number}">`,
    `<a class="number" href="#claim-${view.number}">${view.number}</a>`,
    `<div><p class="said" dir="auto">${claimText(view)}</p>`,
    writeVerdict(view),
    ...view.quotations
      .filter(({ state }) => state !== 'verbatim')
      .map(
        ({ sentence, excuse }) =>
          `<p class="quiet">${text(sentence)}${excuse === '' ? '' : ` Excused: <span dir="auto">${text(excuse)}</span>`}</p>`,
      ),
    writeWas(view),
    ...view.others.map(
      other =>
        `<p class="remark">Judged elsewhere too: ${verdictOf(other.verdict)} ${text(other.by.initials)}, ${moment(other.at)}${remarkOf(other.remark)} <span class="quiet">(${text(other.bundle)})</span></p>`,
    ),
    ...view.questions.map(writeQuestion),
    '</div>',
    `<div class="beside">${writeEvidence(evidence, view, matter)}</div>`,
    '</section>',
  )
}

const verdictOf = (verdict: ClaimView['verdict']): string =>
  `<span class="verdict ${verdict}">${verdictWords[verdict]}</span>`

const remarkOf = (remark: string): string =>
  remark === '' ? '' : `: <span dir="auto">${text(remark)}</span>`

function writeVerdict({ notCheckable, verdict, judged, remark, flags }: ClaimView): string {
  const notes = flags.map(flag => flagWords[flag]).filter(words => words !== '')
  const noted = notes.length > 0 ? ` <span class="flags">${notes.join(' · ')}</span>` : ''
  if (notCheckable !== '')
    return `<p><span class="verdict">Not checkable</span> <span dir="auto">${text(notCheckable)}</span>${noted}</p>`
  const by = judged ? ` ${text(judged.by.initials)}, ${moment(judged.at)}` : ''
  const said = remark === '' ? '' : `<p class="remark" dir="auto">${text(remark)}</p>`
  return `<p>${verdictOf(verdict)}${by}${noted}</p>${said}`
}

const writeWas = ({ was }: ClaimView): string =>
  was === null
    ? ''
    : `<p class="remark">Was ${verdictOf(was.verdict)} ${text(was.by.initials)}, ${moment(was.at)}, for the words “<span dir="auto">${text(was.words)}</span>”${remarkOf(was.remark)}</p>`

function writeQuestion({ question, by, at, answer, answeredBy, answeredAt }: Question): string {
  const answered =
    answeredBy === null || answeredAt === null
      ? 'Not answered yet.'
      : `${text(answeredBy.initials)}, ${moment(answeredAt)}: <span dir="auto">${text(answer)}</span>`
  return `<div class="thread"><p>${text(by.initials)} asked, ${moment(at)}: <span dir="auto">${text(question)}</span></p><p>${answered}</p></div>`
}

/** What bears a claim out, as a list. */
export function writeEvidence(
  evidence: readonly BundleEvidence[],
  view: ClaimView,
  matter: BundleMatter,
): string {
  if (evidence.length > 0)
    return `<ul class="evidence">\n${evidence.map(each => `<li>${writeOne(each, matter)}</li>`).join('\n')}\n</ul>`
  return view.notCheckable === '' ? '<p class="none">Nothing bears this out yet.</p>' : ''
}

function writeOne({ view, sourceKey, passageId }: BundleEvidence, matter: BundleMatter): string {
  const source = matter.sources.find(({ key }) => key === sourceKey)
  const place = source?.page ? `${sourcePath(source.key)}${passageId === null ? '' : `#${passageId}`}` : null
  const title =
    source && !source.named ? `A source that may not be named (${source.source.kind})` : view.title
  const named =
    place === null
      ? `<span dir="auto">${text(title)}</span>`
      : `<a href="${place}" dir="auto">${text(title)}</a>`
  const terms =
    view.terms === null ? '' : `<span class="terms ${view.terms}">${termsLabels[view.terms]}</span>`
  const facts = [
    view.speaker === null ? '' : `<b dir="auto">${text(view.speaker)}</b>`,
    terms,
    `${sourceKey === null ? '' : `<span class="quiet">${sourceKey}</span> `}${named}`,
    view.publisher === null || source?.named === false
      ? ''
      : `<span dir="auto">${text(view.publisher)}</span>`,
    view.state === 'proposed' ? '<span class="quiet">proposed, not accepted yet</span>' : '',
  ].filter(fact => fact !== '')
  const standing = standingWords[view.standing]
  return lines(
    view.words === ''
      ? ''
      : `<blockquote dir="auto" lang="${tagOf(view.language)}">${text(view.words)}</blockquote>`,
    view.covered ? '<p class="quiet">Off the record: its words are in no edition.</p>' : '',
    view.calculation === null ? '' : writeCalculation(view.calculation, matter),
    `<div class="meta">${facts.join(' · ')}</div>`,
    standing === '' ? '' : `<div class="flags">${standing}</div>`,
  )
}

function writeCalculation(
  { expression, inputs, result, failed }: NonNullable<BundleEvidence['view']['calculation']>,
  matter: BundleMatter,
): string {
  const from = inputs.map(({ name, value, snapshotId, remark }) => {
    const source = matter.sources.find(({ snapshot }) => snapshot.id === snapshotId)
    const where = source?.page ? ` (<a href="${sourcePath(source.key)}">${source.key}</a>)` : ''
    return `${text(name)} = ${value}${where}${remark === '' ? '' : `, <span dir="auto">${text(remark)}</span>`}`
  })
  const outcome = result === null ? text(failed) : `= ${text(result)}`
  return `<p><code>${text(expression)}</code> ${outcome}</p>${from.length > 0 ? `<p class="meta">${from.join('; ')}</p>` : ''}`
}
