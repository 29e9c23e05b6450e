import type { EditorNode } from '../../../shared/domain/draft.ts'
import type { EvidenceView } from '../../../shared/domain/review.ts'
import { mayBeNamed, mayBeQuoted } from '../../../shared/domain/terms.ts'
import { attributedTo } from '../../../shared/draft/attribution.ts'
import { draftText } from '../../../shared/draft/text.ts'
import type { CitedSource, Story } from '../export/story.ts'
import { viewOf } from '../quotes/view.ts'
import type { Session } from '../session.ts'
import { createNameGuard } from './confidential/name-guard.ts'
import type { Protection } from './confidential/protected-people.ts'
import { mapTexts } from './map-texts.ts'
import type { BundleEvidence, BundleMatter } from './matter.ts'

/**
 * The story, and what of its evidence may be shown to anyone: words on the record, sources that may be named, sums.
 * Verdicts, remarks, questions, notes, pages and originals stay behind. A protected name is withheld everywhere, unless
 * the story itself tells it.
 */
export function readerMatter(session: Session, matter: BundleMatter, protection: Protection): BundleMatter {
  const told = `${matter.title}\n${draftText(matter.story.content)}`
  const secret = [...session.people.all().values()]
    .filter(({ id }) => protection.people.has(id))
    .filter(person => person.sealed || !createNameGuard(session.realNames(person)).isIn(told))
  const guard = createNameGuard(secret.flatMap(session.realNames))
  const redact = (text: string): string => guard.redact(text).text
  const sources = matter.sources.map(source => ({
    ...source,
    source: mapTexts(source.source, redact),
    page: false,
    pageReason: '',
    original: null,
    originalReason: '',
    named: !protection.sources.has(source.source.id),
  }))
  const nameless = new Set(sources.filter(({ named }) => !named).map(({ key }) => key))
  const claims = matter.claims.map(({ view, heading, evidence }) => ({
    view,
    heading,
    evidence: evidence
      .filter(each => isPublic(each, nameless))
      .map(each => ({ ...each, passageId: null, view: shown(session, each.view, redact) })),
  }))
  return {
    ...matter,
    notebookName: null,
    story: publicStory(matter.story, redact),
    desk: { ...matter.desk, gone: [], replies: [], obstacles: [] },
    claims,
    sources,
    leftOut: [
      {
        what: 'The texts and originals of the sources',
        reason: 'Others hold the rights in them; the passages that the story rests on are shown.',
      },
    ],
  }
}

/** Background stands in the story, with the description that was agreed; its source is not told. */
function isPublic({ view, sourceKey }: BundleEvidence, nameless: ReadonlySet<string>): boolean {
  switch (view.kind) {
    case 'note':
      return false
    case 'calculation':
      return true
    case 'quote':
      return view.terms !== null && mayBeQuoted(view.terms)
    case 'passage':
      return !view.covered && !nameless.has(sourceKey ?? '')
  }
}

function shown(session: Session, view: EvidenceView, redact: (text: string) => string): EvidenceView {
  const quote = view.quoteId === null ? undefined : session.quotes.all().get(view.quoteId)
  const hidden = view.terms !== null && !mayBeNamed(view.terms)
  const calculation = view.calculation && {
    ...view.calculation,
    inputs: view.calculation.inputs.map(input => ({ ...input, remark: '' })),
  }
  return {
    ...mapTexts(view, redact),
    state: 'accepted',
    speaker: quote ? attributedTo(viewOf(session, quote)) : null,
    title: hidden ? '' : redact(view.title),
    publisher: hidden ? null : view.publisher,
    standing: 'exact',
    calculation,
  }
}

/** Without what was said about it: why a quotation may differ is between reporter and editor. */
function publicStory(story: Story, redact: (text: string) => string): Story {
  return {
    ...story,
    content: { root: withoutExcuse(story.content.root) },
    sources: new Map(
      Array.from(story.sources, ([id, { source, snapshot }]): [string, CitedSource] => [
        id,
        { source: mapTexts(source, redact), snapshot },
      ]),
    ),
    notebookName: null,
  }
}

function withoutExcuse(node: EditorNode): EditorNode {
  const { excuse: _, ...rest } = node
  return { ...rest, ...(node.children && { children: node.children.map(withoutExcuse) }) }
}
