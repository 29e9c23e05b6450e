import type { Locator, Page } from '@playwright/test'

/** The Search place, by what a person sees and presses. */
export class SearchPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async goTo(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Search' }).click()
    await this.box.waitFor()
  }
  get box(): Locator {
    return this.page.getByRole('combobox', { name: 'Search everywhere' })
  }
  get results(): Locator {
    return this.page.getByRole('region', { name: 'Results', exact: true })
  }
  document(name: string | RegExp): Locator {
    return this.results.getByRole('article', { name })
  }
  get preview(): Locator {
    return this.page.getByRole('complementary', { name: 'Opened at the match' })
  }
  get chips(): Locator {
    return this.page.getByRole('list', { name: 'What was understood' })
  }
  completion(value: string): Locator {
    return this.page
      .getByRole('listbox', { name: 'What may stand here' })
      .getByRole('option', { name: value })
  }
  facet(name: string | RegExp): Locator {
    return this.page.getByRole('checkbox', { name })
  }
}
