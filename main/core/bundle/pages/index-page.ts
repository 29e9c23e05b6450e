import type { Reply, Review } from '../../../../shared/domain/review.ts'
import type { BundleClaim, BundleMatter, BundleSource } from '../matter.ts'
import { writeClaims } from './claims.ts'
import { lines, moment, page, text } from './page.ts'
import { address, sourcePath } from './source-page.ts'
import { editionWords, replyStateWords, verdictWords } from './words.ts'

/** The draft line by line, its sources, who was asked to reply, and what was left out: where a reader of the bundle begins. */
export function indexPage(matter: BundleMatter): string {
  const { title, notebookName, exportedAt, edition, desk } = matter
  const { name, about } = editionWords[edition]
  const body = lines(
    '<header class="top">',
    `<span class="kind">${name}</span>`,
    `<h1 dir="auto">${text(title)}</h1>`,
    `<p>${reviewSentence(desk.review, desk.editedSince)}</p>`,
    `<p class="meta">${about} Exported${notebookName === null ? '' : ` from <span dir="auto">${text(notebookName)}</span>`} on ${moment(exportedAt)}.${edition === 'full' ? ' <a href="draft.html">The draft as it reads</a>.' : ''}</p>`,
    writeStrip(matter.claims),
    `<p class="meta">${counted(matter.claims)}</p>`,
    filter,
    '</header>',
    '<h2>Line by line</h2>',
    writeClaims(matter),
    writeGone(matter),
    writeObstacles(matter),
    writeReplies(desk.replies),
    writeSources(matter.sources),
    writeLeftOut(matter),
    writeCheck,
  )
  return page(`${title}: review bundle`, 'en', body)
}

function reviewSentence(review: Review | null, editedSince: boolean): string {
  if (review === null) return 'No review of this draft was begun yet.'
  const { pass, startedBy, createdAt, signed } = review
  const begun = `Pass ${pass}, begun by ${text(startedBy.initials)} on ${moment(createdAt)}.`
  if (signed === null) return `${begun} Not signed off.`
  const hash = `SHA-256 of the signed version: <span class="hash">${signed.digest}</span>`
  const since = editedSince ? ' <span class="flags">The draft was edited after that.</span>' : ''
  return `${begun} Signed off by ${text(signed.by.initials)} on ${moment(signed.at)}. ${hash}${since}`
}

/** What a claim is in the strip: a word and a form, never a colour alone. */
const stateOf = ({ view }: BundleClaim): string => (view.notCheckable === '' ? view.verdict : 'unchecked')
const nameOf = ({ view }: BundleClaim): string =>
  view.notCheckable === '' ? verdictWords[view.verdict] : 'Not checkable'

function writeStrip(claims: readonly BundleClaim[]): string {
  const cells = claims.map(claim => {
    const { number, opensParagraph } = claim.view
    const gap = opensParagraph && number > 1 ? '<li class="gap" role="presentation"></li>' : ''
    const says = `${number}: ${nameOf(claim)}`
    return `${gap}<li class="${stateOf(claim)}"><a href="#claim-${number}" title="${says}">${says}</a></li>`
  })
  return `<ol class="strip" aria-label="Claims in the order of the draft">${cells.join('')}</ol>`
}

function counted(claims: readonly BundleClaim[]): string {
  const counts = Map.groupBy(claims, nameOf)
  const parts = [...counts].map(([name, { length }]) => `${length} ${name.toLowerCase()}`)
  return `${claims.length === 1 ? '1 claim' : `${claims.length} claims`}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`
}

const choices = [
  ['all', 'All'],
  ['open', 'Open'],
  ['judged', 'Judged'],
  ['unsourced', 'Unsourced'],
  ['altered', 'Altered'],
  ['asked', 'Asked'],
] as const
/** Works by style alone: a bundle runs nothing. */
const filter = `<fieldset class="filter"><legend>Show</legend>${choices
  .map(
    ([id, name]) =>
      `<label><input type="radio" name="show" id="show-${id}"${id === 'all' ? ' checked' : ''}> ${name}</label>`,
  )
  .join('')}</fieldset>`

function writeGone({ desk }: BundleMatter): string {
  if (desk.gone.length === 0) return ''
  const items = desk.gone.map(
    ({ anchor, verdict, judged }) =>
      `<li><span dir="auto">${text(anchor.exact)}</span> ${verdictWords[verdict]}${judged ? `, ${text(judged.by.initials)}` : ''}</li>`,
  )
  return `<h2>Judged, and no longer in the draft</h2>\n<ul>${items.join('\n')}</ul>`
}

/** Open claims are seen as such above; who would sign is nobody's business here. */
const seenElsewhere: ReadonlySet<string> = new Set(['open', 'initials', 'role'])

function writeObstacles({ desk }: BundleMatter): string {
  const obstacles = desk.obstacles.filter(({ kind }) => !seenElsewhere.has(kind))
  if (obstacles.length === 0 || desk.review?.signed) return ''
  const numbers = new Map(desk.claims.map(({ id, number }) => [id, number]))
  const items = obstacles.map(({ claimId, sentence }) => {
    const number = numbers.get(claimId ?? '')
    const words = text(sentence)
    return `<li>${number === undefined ? words : `<a href="#claim-${number}">${words}</a>`}</li>`
  })
  return `<h2>What stands in the way of the sign-off</h2>\n<ul>${items.join('\n')}</ul>`
}

function writeReplies(replies: readonly Reply[]): string {
  if (replies.length === 0) return ''
  const rows = replies.map(
    ({ who, what, askedAt, way, due, state, answer }) =>
      `<tr><td dir="auto">${text(who)}</td><td dir="auto">${text(what)}</td><td>${askedAt === null ? 'Not asked yet' : `${moment(askedAt)}, ${way}`}</td><td>${due === null ? '' : moment(due)}</td><td>${replyStateWords[state]}<div dir="auto">${text(answer)}</div></td></tr>`,
  )
  return `<h2>Right of reply</h2>\n<table><thead><tr><th>Who</th><th>What was put</th><th>When, how</th><th>Until</th><th>Answer</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

function writeSources(sources: readonly BundleSource[]): string {
  if (sources.length === 0) return ''
  const rows = sources.map(
    ({ key, source, snapshot, named, page: shown, pageReason, original, originalReason }) => {
      const title = named ? source.title : `A source that may not be named (${source.kind})`
      const linked = shown ? `<a href="${sourcePath(key)}">${text(title)}</a>` : text(title)
      const about = named
        ? [source.publisher, source.publishedAt].flatMap(part => (part ? [text(part)] : [])).join(', ')
        : ''
      const url = named && source.url !== null ? `<div>${address(source.url)}</div>` : ''
      const kept =
        original === null
          ? text(originalReason || pageReason)
          : `<a href="${original}">The original</a><div class="hash">${snapshot.original.sha256}</div>`
      return `<tr id="${key}"><td>${key}</td><td dir="auto">${linked}<div class="meta">${about}</div>${url}</td><td>${moment(snapshot.capturedAt)}</td><td>${kept}</td></tr>`
    },
  )
  return `<h2>Sources</h2>\n<table><thead><tr><th>No.</th><th>Source</th><th>Captured</th><th>Original, SHA-256</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

function writeLeftOut({ leftOut }: BundleMatter): string {
  if (leftOut.length === 0) return '<h2>What was left out</h2>\n<p>Nothing.</p>'
  const items = leftOut.map(
    ({ what, reason }) => `<li><span dir="auto">${text(what)}</span>: ${text(reason)}</li>`,
  )
  return `<h2>What was left out</h2>\n<ul>${items.join('\n')}</ul>`
}

const writeCheck = `<footer><p>To check that no file was changed, unpack the bundle and run <code>sha256sum -c SHA256SUMS</code> in its folder (<code>shasum -a 256 -c SHA256SUMS</code> on a Mac). README.txt says more, also how the journal’s chain is hashed.</p></footer>`
