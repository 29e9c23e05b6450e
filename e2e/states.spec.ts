import { join } from 'node:path'
import { expectAccessible, expectAccessibleInEveryLook, inEveryLook } from './accessibility.ts'
import { type App, expect, test } from './fixtures.ts'
import { call } from './seed.ts'

/** States that a place may be in besides its usual one, in both themes: empty, without a bound, and wrong. */
const places = [
  { hash: 'sources', sign: 'Nothing has been captured yet' },
  { hash: 'quotes', sign: 'No quotes yet' },
  { hash: 'people', sign: 'Nobody is open' },
  { hash: 'notes', sign: 'No note yet' },
  { hash: 'drafts', sign: 'No draft yet' },
  { hash: 'search', sign: 'Find people’s words' },
  { hash: 'activity', sign: 'Verify' },
] as const

async function makeNotebook({ page, folder }: App, name: string): Promise<void> {
  const path = join(folder, 'notebooks', 'One.notebook')
  await call(page, 'notebook.create', { path, name, passphrase: null })
}
/** By an address of its own each time, so that the page is loaded anew. */
const goTo = async ({ page, origin }: App, hash: string) => {
  await page.goto(`${origin}/?${hash}#/${hash}`)
  await page.getByRole('navigation', { name: 'Places' }).waitFor()
}

test('an empty notebook says in each place what to do', async ({ app }) => {
  test.slow()
  await makeNotebook(app, 'Empty')
  for (const { hash, sign } of places) {
    await goTo(app, hash)
    await expect(app.page.getByText(sign).first()).toBeVisible()
    await expectAccessibleInEveryLook(app.page)
  }
})

test('names without a bound or a space break no place', async ({ app }) => {
  test.slow()
  await makeNotebook(app, 'N'.repeat(100))
  const long = 'Aktenzeichen'.repeat(12)
  const text = `${long}\n\n${long} ${long}\n\nمجلس المياه لم يجب عن الأسئلة.`
  const { snapshotId } = await call(app.page, 'sources.clip', { input: { from: 'text', text } })
  const range: [number, number] = [0, long.length]
  const terms = { terms: 'background', nameAs: long, tags: [long.slice(0, 60)], comment: long } as const
  await call(app.page, 'quotes.create', {
    snapshotId,
    range,
    speaker: { name: long },
    ...terms,
    tags: [...terms.tags],
  })
  await call(app.page, 'notes.create', { title: long })
  await call(app.page, 'drafts.create', { title: long })
  for (const { hash } of places) {
    await goTo(app, hash)
    const wider = () =>
      app.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await inEveryLook(app.page, async look => {
      await expect.poll(wider, look).toBe(0)
      await expectAccessible(app.page, look)
    })
  }
})

test('a record that is gone is said in a sentence', async ({ app }) => {
  test.slow()
  await makeNotebook(app, 'Gone')
  await goTo(app, 'sources/01900000-0000-7000-8000-000000000000')
  await expect(app.page.getByText('This source is no longer in the notebook.')).toBeVisible()
  await expectAccessibleInEveryLook(app.page)
})
