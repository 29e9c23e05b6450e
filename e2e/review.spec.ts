import { expectAccessible } from './accessibility.ts'
import { expect, test, themes } from './fixtures.ts'
import { DraftsPage } from './pages/drafts-page.ts'
import { ReviewPage } from './pages/review-page.ts'
import { SourcesPage } from './pages/sources-page.ts'
import { setDraft } from './review-scene.ts'
import { call } from './seed.ts'

test('by keyboard: a pass begins, a changed number stops Confirm, a claim is confirmed, one is asked about', async ({
  app,
}) => {
  const { page } = app
  const draft = await setDraft(app, '“We had 13 readings over the limit that spring,”')
  const review = new ReviewPage(page)
  await review.goTo()
  await review.start.getByRole('textbox', { name: 'Your initials' }).fill('TR')
  await page.keyboard.press('Enter')
  await expect(review.claim(/^The laboratory/)).toBeFocused()
  await expect(review.start).toBeHidden()

  await page.keyboard.press('c')
  await expect(review.notices).toContainText('Claim 1 confirmed.')
  await expect(review.claim(/We had 13/)).toBeFocused()
  await expect(review.claim(/^The laboratory/)).toContainText('TR, ')
  await page.keyboard.press('c')
  await expect(review.notices).toContainText('Confirm waits for the quotation.')
  await expect(review.current.getByRole('button', { name: 'Confirm', exact: true })).toBeDisabled()
  await expect(review.current.locator('ins.ser')).toHaveText('13')
  await expect(review.current.locator('q b')).toHaveText('31')

  await page.keyboard.press('j')
  await expect(review.claim(/^Nobody sent/)).toBeFocused()
  await page.keyboard.press('x')
  const remark = review.current.getByRole('textbox', { name: 'Remark' })
  await expect(remark).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(review.current.getByRole('alert')).toContainText('Say what cannot be confirmed')
  await remark.fill('Three calls, one letter.')
  await page.keyboard.press('Control+Enter')
  await expect(review.claim(/^Nobody sent/)).toContainText(/Three calls, one letter\.\s*TR, /)
  await expect(review.claim(/^Nobody sent/)).toBeFocused()

  await page.keyboard.press('q')
  await expect(review.current.getByRole('textbox', { name: 'Question' })).toBeFocused()
  await page.keyboard.type('Does she say so?')
  await page.keyboard.press('Control+Enter')
  await expect(review.current.getByRole('list', { name: 'Questions' })).toContainText('Does she say so?')
  await expect(review.filter('Asked')).toHaveText('Asked 1')
  await page.keyboard.press('Control+z')
  await expect(review.current.getByRole('list', { name: 'Questions' })).toHaveCount(0)

  await review.filter('Altered').click()
  await review
    .claim(/We had 13/)
    .getByRole('button', { name: 'Excuse' })
    .click()
  const drafts = new DraftsPage(page)
  await expect(drafts.slip(/Serious/)).toBeVisible()
  expect(page.url()).toContain(draft.id)
  await page.getByRole('button', { name: 'Review of this draft' }).click()
  await expect(review.claim(/We had 13/)).toBeVisible()
})

test('an edit reopens the claim that it touched and no other; an editor signs off, and a later edit is told', async ({
  app,
}) => {
  const { page } = app
  const said = '“We had 31 readings over the limit that spring,”'
  const draft = await setDraft(app, said)
  await call(page, 'settings.set', { initials: 'TR', role: 'editor' })
  await call(page, 'reviews.start', { draftId: draft.id })
  const { claims } = await call(page, 'reviews.desk', { draftId: draft.id })
  for (const { id, quotations } of claims)
    await call(page, 'claims.judge', {
      draftId: draft.id,
      draftRevision: await draft.revision(),
      claimId: id,
      revision: null,
      verdict: quotations.length > 0 ? 'corrected' : 'confirmed',
      remark: '',
    })
  const review = new ReviewPage(page)
  await review.goTo()
  await expect(review.coverage).toContainText('3 of 3 judged')

  await draft.save(said, 'Nobody sent them the number.')
  await expect(review.coverage).toContainText('2 of 3 judged')
  const touched = review.claim(/^Nobody sent/)
  await expect(touched).toContainText('Changed since checked: was “her”')
  await expect(touched).toContainText('Open again')
  await expect(touched.locator('ins.now')).toHaveText('them')
  await review.signOff.click()
  await expect(review.signOffDialog.getByRole('listitem')).toHaveCount(2)
  await review.signOffDialog.getByRole('button', { name: /Claim 3 was changed/ }).click()
  await expect(touched).toBeFocused()
  await page.keyboard.press('c')
  await expect(review.coverage).toContainText('3 of 3 judged')

  await page.keyboard.press('k')
  await expect(review.claim(/We had 31/)).toBeFocused()
  await page.keyboard.press('g')
  for (const test of [
    'It is information',
    'It is vital',
    'It is not to be had',
    'The source is',
    'The editor',
  ])
    await review.current.getByRole('checkbox', { name: test }).check()
  await review.current.getByRole('button', { name: 'Approve' }).click()
  await expect(review.current).toContainText('Words without a name, approved by TR')
  await review.signOff.click()
  await review.signOffDialog.getByRole('button', { name: 'Sign off' }).click()
  const signed = page.getByRole('region', { name: 'Signed off' })
  await expect(signed).toContainText(/Signed off by TR.*[0-9a-f]{64}/)
  await expect(review.start.getByRole('button', { name: 'Start another pass' })).toBeVisible()

  await draft.save(said, 'Nobody sent anyone the number.')
  await expect(signed).toContainText('no longer the version that was signed')
  await signed.getByRole('button', { name: 'Compare with the signed version' }).click()
  await expect(page.getByRole('region', { name: 'Changed since the sign-off' }).locator('ins')).toHaveText(
    'anyone',
  )
})

test('a claim without evidence shows what search finds for it as proposed, and one press takes it', async ({
  app,
}) => {
  const { page } = app
  const draft = await setDraft(app, '“We had 31 readings over the limit that spring,”')
  await draft.save('“We had 31 readings over the limit that spring,”', 'We had 31 readings over the limit.')
  await call(page, 'settings.set', { initials: 'TR', role: 'editor' })
  await call(page, 'reviews.start', { draftId: draft.id })
  const review = new ReviewPage(page)
  await review.goTo()
  const last = review.claim(/^We had 31 readings over the limit\./)
  await last.click()
  const evidence = last.getByRole('list', { name: 'Evidence' })
  await evidence.getByRole('button', { name: 'Accept' }).click()
  await expect(review.notices).toContainText('Evidence of claim 3 accepted.')
  await expect(evidence.getByRole('button', { name: 'Take off' })).toBeVisible()
})

test('who was asked is written down, changed and taken back; evidence opens its source at the words', async ({
  app,
}) => {
  const { page } = app
  const draft = await setDraft(app, '“We had 31 readings over the limit that spring,”')
  await call(page, 'settings.set', { initials: 'TR', role: 'editor' })
  await call(page, 'reviews.start', { draftId: draft.id })
  const review = new ReviewPage(page)
  await review.goTo()
  await review.replies.getByRole('button', { name: 'Add' }).click()
  const form = page.getByRole('dialog', { name: 'Ask for a reply' })
  await form.getByLabel('Who').fill('Northlake Analytical')
  await form.getByLabel('Claims it is about').fill('2')
  await form.getByLabel('Words of the draft where it is told').fill('Nobody told her')
  await form.getByRole('button', { name: 'Keep' }).click()
  await expect(form).toContainText('These words are not in the draft.')
  await form.getByLabel('Words of the draft where it is told').fill('Nobody sent her')
  await form.getByRole('button', { name: 'Keep' }).click()
  await expect(form).toBeHidden()
  const row = review.replies.getByRole('row', { name: /Northlake/ })
  await expect(row).toContainText('Claim 2')
  await expect(row.getByRole('button', { name: 'In the draft, paragraph 2' })).toBeVisible()
  await review.notices.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toHaveCount(0)

  await review.claim(/We had 31/).click()
  await review.current.getByRole('button', { name: 'Accept' }).click()
  await expect(review.current.getByRole('button', { name: 'Take off' })).toBeVisible()
  await review.claim(/We had 31/).focus()
  await page.keyboard.press('Enter')
  await expect(new SourcesPage(page).marks.filter({ hasText: 'We had 31 readings' })).toBeVisible()
})

test('the desk of the sample is accessible in both themes, and open in Arabic', async ({ app }) => {
  const { page } = app
  await call(page, 'notebook.openSample', {})
  await page.reload()
  const review = new ReviewPage(page)
  await review.goTo()
  await review.claim(/^For eleven weeks/).click()
  await expect(review.current).toContainText('Changed since checked: was “little”')
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await expectAccessible(page)
  }
  await call(page, 'settings.set', { language: 'ar' })
  await expect(page.getByRole('feed', { name: 'العبارات' })).toBeVisible()
})
