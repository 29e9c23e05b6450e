import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Input, Method, Output } from '../shared/contract.ts'
import { type EditorContent, emptyContent } from '../shared/domain/draft.ts'
import type { QuoteView } from '../shared/domain/quote.ts'
import type { Terms } from '../shared/domain/terms.ts'
import type { App } from './fixtures.ts'

/** Calls the core over the page's own session, to set a scene that a test is not about. */
export async function call<M extends Method>(page: Page, method: M, input: Input<M>): Promise<Output<M>> {
  return (await page.evaluate(
    async request => {
      const response = await fetch('/rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      })
      const reply = await response.json()
      if (!reply.ok) throw new Error(`${request.method}: ${reply.message}`)
      return reply.value
    },
    { method, input },
  )) as Output<M>
}

const article = `The filters at Tannery Row

The laboratory that tested the water kept its own count that spring.

“We had 31 readings over the limit that spring,” said a person who worked at the bench.

“Nobody at the board asked to see the raw numbers,” said Ruth Anselm, who chairs it.

Every result over the limit went to one desk first, a caller said.

There was a longer list, another caller said, kept behind the boiler.`

const statement = `Сертификат подписали раньше испытаний

«Сертификат подписали в среду, а испытания начались только в пятницу», — говорит Гульнара Сейткалиева.

По её словам, журнал вели от руки. Журнал никто не сверял.`

export type Scene = { readonly quotes: Readonly<Record<'ruth' | 'bench' | 'deep' | 'off', QuoteView>> }

/** A notebook of two invented sources, four quotes of different terms, a note, and the page showing it. */
export async function setScene({ page, folder }: App): Promise<Scene> {
  await call(page, 'notebook.create', {
    path: join(folder, 'notebooks', 'Marlow.notebook'),
    name: 'Marlow Bend water',
    passphrase: null,
  })
  const clip = async (text: string) => {
    const { snapshotId } = await call(page, 'sources.clip', { input: { from: 'text', text } })
    return call(page, 'snapshots.get', { id: snapshotId })
  }
  const filters = await clip(article)
  await clip(statement)
  const quote = (words: string, name: string, terms: Terms, nameAs = '') => {
    const start = filters.text.indexOf(words)
    return call(page, 'quotes.create', {
      snapshotId: filters.id,
      range: [start, start + words.length],
      speaker: { name },
      terms,
      nameAs,
      tags: [],
      comment: '',
    })
  }
  const quotes = {
    ruth: await quote('Nobody at the board asked to see the raw numbers', 'Ruth Anselm', 'on-the-record'),
    bench: await quote(
      'We had 31 readings over the limit that spring',
      'Karl Denning',
      'background',
      'a person who worked at the bench',
    ),
    deep: await quote('Every result over the limit went to one desk first', 'Person R', 'deep-background'),
    off: await quote('kept behind the boiler', 'Gulnar Seitkali', 'off-the-record'),
  }
  const note = await call(page, 'notes.create', { title: 'Interview notes' })
  await call(page, 'notes.save', {
    id: note.id,
    revision: note.revision,
    title: note.title,
    content: written('Ask how many were over the limit before the second run.'),
  })
  await page.reload()
  return { quotes }
}

/** An editor's content of one paragraph. */
export function written(text: string): EditorContent {
  const content = emptyContent()
  const paragraph = content.root.children?.[0]
  if (paragraph) {
    paragraph.children = [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }]
  }
  return content
}
