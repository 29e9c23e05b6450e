import type { Locator, Page } from '@playwright/test'

/** The Notes place, by what a person sees and presses. */
export class NotesPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async goTo(): Promise<void> {
    await this.page.getByRole('navigation').waitFor()
    await this.page.keyboard.press('Control+4')
    await this.page.getByRole('heading', { name: 'Notes', exact: true }).waitFor()
  }
  /** By the key; the title then has the focus. */
  async newNote(): Promise<void> {
    await this.page.keyboard.press('Control+n')
    await this.page.waitForURL(/#\/notes\//)
    await this.title.waitFor()
  }
  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Notes' })
  }
  note(name: string | RegExp): Locator {
    return this.list.getByRole('option', { name })
  }
  get title(): Locator {
    return this.page.getByRole('textbox', { name: 'Title' })
  }
  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'Text of the note' })
  }
  get saved(): Locator {
    return this.page.getByRole('region', { name: 'Editor' }).getByText(/Saved \d\d:\d\d/)
  }
  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'About the note' })
  }
  get tieBox(): Locator {
    return this.inspector.getByRole('combobox', { name: /Tie to/ })
  }
  found(name: string | RegExp): Locator {
    return this.inspector.getByRole('option', { name })
  }
  get ties(): Locator {
    return this.inspector.getByRole('list').getByRole('listitem')
  }
  get notices(): Locator {
    return this.page.getByRole('status', { name: 'Notices' })
  }
}
