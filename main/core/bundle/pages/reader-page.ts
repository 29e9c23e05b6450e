import { readDraft } from '../../../../shared/draft/tree.ts'
import { footnoteBook } from '../../export/footnotes.ts'
import { storyBody } from '../../export/html.ts'
import type { BundleMatter } from '../matter.ts'
import { writeEvidence } from './claims.ts'
import { lines, moment, page, text } from './page.ts'
import { editionWords } from './words.ts'

/** The story as it reads, and under it what each statement rests on, as far as that may be shown. */
export function readerPage(matter: BundleMatter): string {
  const { story, title, exportedAt, claims, desk, leftOut } = matter
  const blocks = readDraft(story.content)
  const signed = desk.review?.signed
  const borne = claims.filter(({ evidence }) => evidence.length > 0)
  const body = lines(
    '<div class="story">',
    `<p><span class="kind">${editionWords.reader.name}</span></p>`,
    storyBody(story, blocks, footnoteBook(story, blocks)),
    '</div>',
    borne.length === 0 ? '' : '<h2>What it rests on</h2>',
    ...borne.map(({ view, evidence }) =>
      lines(
        `<section class="claim opens" id="claim-${view.number}">`,
        `<a class="number" href="#claim-${view.number}">${view.number}</a>`,
        `<p class="said" dir="auto">${text(view.text)}</p>`,
        `<div class="beside">${writeEvidence(evidence, view, matter)}</div>`,
        '</section>',
      ),
    ),
    '<h2>What was left out</h2>',
    `<ul>${leftOut.map(({ what, reason }) => `<li>${text(what)}: ${text(reason)}</li>`).join('')}</ul>`,
    `<footer><p>${signed && !desk.editedSince ? `Checked line by line and signed off on ${moment(signed.at)}. ` : ''}Exported on ${moment(exportedAt)}. To check that no file was changed, run <code>sha256sum -c SHA256SUMS</code> in the folder of the bundle.</p></footer>`,
  )
  return page(title, story.language ?? null, body)
}
