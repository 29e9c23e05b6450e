import type { Locator, Page } from '@playwright/test'

/** The Review place, by what a person sees and presses. */
export class ReviewPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async goTo(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Review' }).click()
    await this.claims.waitFor()
  }
  get claims(): Locator {
    return this.page.getByRole('feed', { name: 'Claims' })
  }
  /** By its words. */
  claim(words: string | RegExp): Locator {
    return this.claims.getByRole('article', { name: words })
  }
  /** The claim that the keys are on. */
  get current(): Locator {
    return this.claims.locator('[aria-current]')
  }
  get start(): Locator {
    return this.page.getByRole('form', { name: 'Start of the review' })
  }
  filter(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Filters' }).getByRole('button', { name })
  }
  get coverage(): Locator {
    return this.page.getByRole('region', { name: 'Coverage' })
  }
  get signOff(): Locator {
    return this.page.getByRole('button', { name: 'Sign off' })
  }
  get signOffDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Sign off the draft' })
  }
  get replies(): Locator {
    return this.page.getByRole('region', { name: 'Right of reply' })
  }
  get notices(): Locator {
    return this.page.getByRole('status', { name: 'Notices' })
  }
}
