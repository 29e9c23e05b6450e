import type { Locator, Page } from '@playwright/test'

/** The Activity place, by what a person sees and presses. */
export class ActivityPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async goTo(): Promise<void> {
    await this.page.getByRole('navigation').waitFor()
    await this.page.keyboard.press('Control+9')
    await this.page.getByRole('heading', { name: 'Activity', level: 1 }).waitFor()
  }
  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Entries' })
  }
  get entries(): Locator {
    return this.list.getByRole('option')
  }
  async showOnly(act: string): Promise<void> {
    await this.page.getByRole('button', { name: /Acts shown/ }).click()
    await this.page.getByRole('option', { name: act, exact: true }).click()
  }
  get verifyPane(): Locator {
    return this.page.getByRole('complementary', { name: 'Verify' })
  }
  get verify(): Locator {
    return this.verifyPane.getByRole('button', { name: 'Verify', exact: true })
  }
  get problems(): Locator {
    return this.verifyPane.getByRole('list', { name: 'Problems' }).getByRole('listitem')
  }
}
