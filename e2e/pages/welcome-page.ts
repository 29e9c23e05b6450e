import type { Locator, Page } from '@playwright/test'

/** What one sees while no notebook is open, by what a person sees and presses. */
export class WelcomePage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** Makes a notebook and goes into it. Answers the recovery code where there is a passphrase. */
  async makeNotebook(name: string, passphrase?: string): Promise<string | null> {
    await this.page.getByRole('button', { name: 'New notebook' }).click()
    await this.page.getByLabel('Name').fill(name)
    if (passphrase) {
      await this.page.getByLabel('Passphrase, if you want one').fill(passphrase)
      await this.page.getByLabel('The passphrase again').fill(passphrase)
    }
    await this.page.getByRole('button', { name: 'Make the notebook' }).click()
    if (!passphrase) return null
    const code = await this.page.getByRole('region', { name: 'Recovery code' }).locator('.code').textContent()
    await this.page.getByRole('button', { name: 'I have written it down' }).click()
    return code
  }
  async openForm(path: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Open a notebook' }).click()
    await this.folder.fill(path)
    await this.open.click()
  }
  get folder(): Locator {
    return this.page.getByLabel('Folder of the notebook')
  }
  get passphrase(): Locator {
    return this.page.getByLabel('Passphrase', { exact: true })
  }
  get open(): Locator {
    return this.page.getByRole('button', { name: 'Open', exact: true })
  }
  get wrong(): Locator {
    return this.page.getByRole('alert')
  }
  recent(name: string): Locator {
    return this.page.getByRole('region', { name: 'Recent notebooks' }).getByRole('button', { name })
  }
}
