import type { Locator, Page } from '@playwright/test'

/** The Quotes place, by what a person sees and presses. */
export class QuotesPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: 'Quotes' })
  }
  get rows(): Locator {
    return this.grid.getByRole('row')
  }
  get selected(): Locator {
    return this.grid.getByRole('row', { selected: true })
  }
  row(words: string | RegExp): Locator {
    return this.grid.getByRole('row', { name: words })
  }
  get filter(): Locator {
    return this.page.getByRole('searchbox', { name: /Filter by words/ })
  }
  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Inspector' })
  }
  /** A value of a facet: "Person", /Ruth/. */
  facet(legend: string, value: string | RegExp): Locator {
    return this.page.getByRole('group', { name: legend }).getByRole('radio', { name: value })
  }
  get notices(): Locator {
    return this.page.getByRole('status', { name: 'Notices' })
  }

  async goTo(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Quotes' }).click()
    await this.grid.waitFor()
  }
  /** Chooses of a drop-down: "Grouping", "By tag". */
  async choose(label: string, choice: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`${label}$`) }).click()
    await this.page.getByRole('option', { name: choice, exact: true }).click()
  }
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }
}
