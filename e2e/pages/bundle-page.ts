import type { Locator, Page } from '@playwright/test'

/** Bundles in Review, by what a person sees and presses. */
export class BundlePage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async choose(act: 'Export a bundle' | 'Bring in a bundle'): Promise<void> {
    await this.page.getByRole('button', { name: 'Bundle', exact: true }).click()
    await this.page.getByRole('menuitem', { name: act }).click()
  }
  get exporting(): Locator {
    return this.page.getByRole('dialog', { name: 'Export a review bundle' })
  }
  get bringingIn(): Locator {
    return this.page.getByRole('dialog', { name: 'Bring in a review bundle' })
  }
  edition(name: 'Full' | 'Confidential' | 'For readers'): Locator {
    return this.exporting.getByRole('radio', { name })
  }
  get save(): Locator {
    return this.exporting.getByRole('button', { name: 'Save the bundle' })
  }
  get file(): Locator {
    return this.bringingIn.getByLabel('The file of a bundle')
  }
  get bringIn(): Locator {
    return this.bringingIn.getByRole('button', { name: 'Bring it in' })
  }
}
