import type { Locator, Page } from '@playwright/test'

/** The Sources place, by what a person sees and presses. */
export class SourcesPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Sources' })
  }
  row(title: string | RegExp): Locator {
    return this.list.getByRole('option', { name: title })
  }
  get table(): Locator {
    return this.page.getByRole('grid', { name: 'Sources' })
  }
  columnHeading(name: string): Locator {
    return this.table.getByRole('columnheader', { name })
  }
  get menu(): Locator {
    return this.page.getByRole('menu')
  }
  choice(name: string | RegExp): Locator {
    return this.menu.getByRole('menuitem', { name })
  }
  get filter(): Locator {
    return this.page.getByRole('searchbox', { name: 'Filter by words or name' })
  }
  /** The name of the place with how many sources there are. */
  get heading(): Locator {
    return this.page.getByRole('region', { name: 'List of sources' }).locator('header.bar').first()
  }
  /** The button that opens what the list can be narrowed by. */
  get narrow(): Locator {
    return this.page.getByRole('button', { name: 'Narrow', exact: true })
  }
  get reader(): Locator {
    return this.page.getByRole('region', { name: 'Reader' }).getByRole('document')
  }
  /** The marks of quotes, in the order of the text. */
  get marks(): Locator {
    return this.reader.locator('mark')
  }
  get form(): Locator {
    return this.page.getByRole('dialog', { name: 'Quote' })
  }
  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Inspector' })
  }
  get notices(): Locator {
    return this.page.getByRole('status', { name: 'Notices' })
  }
  get status(): Locator {
    return this.page.getByRole('contentinfo')
  }

  async add(files: readonly { name: string; words: string | Buffer }[]): Promise<void> {
    await this.page.getByLabel('Files to add').setInputFiles(
      files.map(({ name, words }) => ({
        name,
        mimeType: name.endsWith('.html') ? 'text/html' : 'text/plain',
        buffer: Buffer.from(words),
      })),
    )
  }
  chosenWords(): Promise<string> {
    return this.page.evaluate('document.getSelection().toString()')
  }
  /** Presses a key so many times. */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.page.keyboard.press(key)
  }
}
