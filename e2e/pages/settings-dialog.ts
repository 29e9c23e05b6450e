import type { Locator, Page } from '@playwright/test'

/** Settings, by what a person sees and presses. */
export class SettingsDialog {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+,')
    await this.dialog.waitFor()
  }
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Settings' })
  }
  theme(name: string): Locator {
    return this.dialog.getByRole('radio', { name })
  }
  get textSize(): Locator {
    return this.dialog.getByRole('slider', { name: 'Text size' })
  }
  get initials(): Locator {
    return this.dialog.getByRole('textbox', { name: 'Initials' })
  }
  async checkSpellingIn(language: string): Promise<void> {
    await this.dialog.getByRole('button', { name: /Spelling/ }).click()
    await this.page.getByRole('option', { name: language, exact: true }).click()
  }
}
