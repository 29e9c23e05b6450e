import type { Locator, Page } from '@playwright/test'

/** The Drafts place, by what a person sees and presses. */
export class DraftsPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async goTo(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Drafts' }).click()
  }
  async newDraft(): Promise<void> {
    await this.page.getByRole('button', { name: 'New draft' }).last().click()
    await this.text.waitFor()
  }
  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'Text of the draft' })
  }
  get title(): Locator {
    return this.page.getByRole('textbox', { name: 'Title' })
  }
  get editor(): Locator {
    return this.page.getByRole('region', { name: 'Editor' })
  }
  /**
   * Presses a key so many times, each after the editor has heard where the one before put the caret: no person is
   * faster than the browser's `selectionchange`.
   */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await this.page.keyboard.press(key)
      await this.page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
    }
  }
  get saved(): Locator {
    return this.editor.getByText(/Saved \d\d:\d\d/)
  }
  get evidenceBox(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the evidence' })
  }
  get evidence(): Locator {
    return this.page.getByRole('complementary', { name: 'Evidence' })
  }
  card(name: string | RegExp): Locator {
    return this.evidence.getByRole('group', { name })
  }
  /** The quotations in the text; each tells its state in its tooltip. */
  quotation(sentence: string | RegExp): Locator {
    return this.text.getByTitle(sentence)
  }
  slip(name: string | RegExp): Locator {
    return this.editor.getByRole('region', { name })
  }
  tally(state: string): Locator {
    return this.page.getByRole('region', { name: 'Drafts and outline' }).getByRole('button', { name: state })
  }
}
