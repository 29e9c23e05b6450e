import { expect, type Locator, type Page } from '@playwright/test'

/** A person without a pointer: sees what has the focus, and presses keys. */
export class Keyboard {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** From now on a press of a pointer is an error on the console, on which a test fails. */
  async only(): Promise<void> {
    await this.page.evaluate(() => {
      window.addEventListener('pointerdown', () => console.error('a pointer was used'), true)
    })
  }
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }
  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words)
  }
  /** Goes on with Tab until the focus is there. Fails after as many steps as no person would take. */
  async tabTo(goal: Locator, key: 'Tab' | 'Shift+Tab' | 'F6' = 'Tab', most = 40): Promise<void> {
    await expect(goal).toBeVisible()
    for (let step = 0; step < most; step++) {
      if (await goal.evaluate(element => element === document.activeElement)) return
      await this.press(key)
    }
    await expect(goal).toBeFocused({ timeout: 1000 })
  }
  /** By the palette: types the words of a command, and takes it. */
  async command(words: string): Promise<void> {
    await this.press('Control+k')
    await expect(this.page.getByRole('textbox', { name: 'Command or name' })).toBeFocused()
    await this.type(words)
    await expect(this.page.locator('[role="menuitem"][data-focused]')).toHaveText(new RegExp(`^${words}`))
    await this.press('Enter')
    await expect(this.page.getByRole('textbox', { name: 'Command or name' })).toBeHidden()
  }
  /** Words in the clipboard, as if copied elsewhere. */
  async copiedElsewhere(words: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await this.page.evaluate(text => navigator.clipboard.writeText(text), words)
  }
}
