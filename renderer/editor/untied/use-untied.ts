import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useQuery } from '@tanstack/react-query'
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
} from 'lexical'
import { useEffect, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { Passage } from '../../../shared/domain/search.ts'
import { typedQuotations } from '../../../shared/draft/typed-quotations.ts'
import { useClient } from '../../app/client.tsx'
import type { Client } from '../../transport/client.ts'
import { $isLiveQuoteNode } from '../nodes/live-quote-node.ts'

/** A pause in typing after which untied quotations are looked for again, in ms. */
const PAUSE = 400
/** Looked up at once, at the most (the contract's limit). */
const MOST = 200

/** Words between quotation marks that are tied to no quote: in the text of a block, `[start, end)` with their marks. */
export type Typed = Readonly<{ block: string; start: number; end: number; text: string }>
/** What they may have come from: a quote, or a passage of a source that nobody has quoted yet. */
export type Proposal =
  | { readonly kind: 'quote'; readonly found: NonNullable<Output<'quotes.propose'>['proposals'][number]> }
  | { readonly kind: 'passage'; readonly sourceId: string; readonly title: string; readonly passage: Passage }
  | { readonly kind: 'none' }
export type Untied = Typed & Readonly<{ proposal: Proposal | null }>

/** The quotations of the text above that are tied to nothing, each with its proposal once that is known; and the caret's block. */
export function useUntied(): Readonly<{ untied: readonly Untied[]; atCaret: readonly Untied[] }> {
  const [editor] = useLexicalComposerContext()
  const client = useClient()
  const [{ typed, caret }, setRead] = useState<Read>({ typed: [], caret: null })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      const next = editor.read($read)
      setRead(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    read()
    const stop = editor.registerUpdateListener(() => {
      clearTimeout(timer)
      timer = setTimeout(read, PAUSE)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [editor])
  const texts = [...new Set(typed.map(({ text }) => text))].slice(0, MOST)
  const { data } = useQuery({
    // The name under which invalidation knows it.
    queryKey: ['quotes.propose', { texts }],
    queryFn: () => proposalsOf(client, texts),
    placeholderData: previous => previous,
    enabled: texts.length > 0,
  })
  const untied = typed.map(one => ({ ...one, proposal: data?.get(one.text) ?? null }))
  return {
    untied,
    atCaret: untied.filter(
      ({ block, start, end }) => block === caret?.block && start <= caret.offset && caret.offset <= end,
    ),
  }
}

async function proposalsOf(client: Client, texts: readonly string[]): Promise<ReadonlyMap<string, Proposal>> {
  const { proposals } = await client.call('quotes.propose', { texts: [...texts] })
  const found = await Promise.all(
    texts.map(async (text, at): Promise<[string, Proposal]> => {
      const quote = proposals[at]
      if (quote) return [text, { kind: 'quote', found: quote }]
      return [text, await passageOf(client, text)]
    }),
  )
  return new Map(found)
}

/** Where a source has the same words, as search finds phrases; the longest run of words that it takes. */
async function passageOf(client: Client, text: string): Promise<Proposal> {
  const words = text.match(/[\p{L}\p{M}\p{N}'’-]+/gu)?.slice(0, 12) ?? []
  // A phrase that cannot be asked for is one that is not found.
  const result = await client
    .call('search.query', { query: `"${words.join(' ')}"`, kinds: ['source'], limit: 1 })
    .catch(() => null)
  const hit = result?.hits[0]
  const passage = hit?.passages[0]
  return hit && passage ? { kind: 'passage', sourceId: hit.id, title: hit.title, passage } : { kind: 'none' }
}

type Caret = Readonly<{ block: string; offset: number }>
type Read = Readonly<{ typed: readonly Typed[]; caret: Caret | null }>

function $read(): Read {
  const typed: Typed[] = []
  const selection = $getSelection()
  const focus = $isRangeSelection(selection) ? selection.focus : null
  let caret: Caret | null = null
  const visit = (node: LexicalNode): void => {
    if (!$isElementNode(node)) return
    const children = node.getChildren()
    if (children.some(child => $isElementNode(child) && !child.isInline())) {
      for (const child of children) visit(child)
      return
    }
    // What is live is no concern here: other characters of its length stand for it.
    let text = ''
    const add = (child: LexicalNode, live: boolean): void => {
      if ($isTextNode(child)) {
        if (focus?.key === child.getKey())
          caret = { block: node.getKey(), offset: text.length + focus.offset }
        const own = child.getTextContent()
        text += live ? '\u0000'.repeat(own.length) : own
      } else if ($isElementNode(child)) {
        for (const inner of child.getChildren()) add(inner, live || $isLiveQuoteNode(child))
      } else text += child.getTextContent() === '\n' ? '\n' : ''
    }
    for (const child of children) add(child, false)
    for (const [start, end] of typedQuotations(text)) {
      if (text.slice(start, end).includes('\u0000')) continue
      typed.push({ block: node.getKey(), start, end, text: text.slice(start, end) })
    }
  }
  for (const block of $getRoot().getChildren()) visit(block)
  return { typed, caret }
}
