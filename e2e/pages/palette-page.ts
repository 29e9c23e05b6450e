import type { Locator, Page } from '@playwright/test'

/** The command palette, by what a person sees and presses. */
export class PalettePage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+K')
    await this.box.waitFor()
  }
  /** Replaces what is typed. */
  async type(words: string): Promise<void> {
    await this.box.press('Control+A')
    await this.page.keyboard.type(words)
  }
  get box(): Locator {
    return this.page.getByRole('textbox', { name: 'Command or name' })
  }
  section(title: string): Locator {
    return this.page.getByRole('dialog', { name: 'Commands' }).getByRole('group', { name: title })
  }
  choice(words: string | RegExp): Locator {
    return this.page.getByRole('menuitem', { name: words })
  }
  /** The one that Enter takes. */
  get current(): Locator {
    return this.page.locator('[role="menuitem"][data-focused]')
  }
}
