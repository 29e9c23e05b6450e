import type { Locator, Page } from '@playwright/test'

/** The People place, by what a person sees and presses. */
export class PeoplePage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'People' })
  }
  row(name: string | RegExp): Locator {
    return this.list.getByRole('option', { name })
  }
  get ledger(): Locator {
    return this.page.getByRole('region', { name: 'Ledger' })
  }
  get statements(): Locator {
    return this.ledger.getByRole('listitem')
  }
  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Inspector' })
  }
  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }
  get notices(): Locator {
    return this.page.getByRole('status', { name: 'Notices' })
  }

  async goTo(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'People' }).click()
    await this.page.getByRole('heading', { name: 'People' }).waitFor()
  }
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }
}
