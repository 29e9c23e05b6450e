import { expect } from '@playwright/test'
import { themes } from '../fixtures.ts'
import { scenes } from './scenes.ts'
import { test } from './stage.ts'

/** Each screen in both themes against what was recorded. Run by `npm run visual`, which says where that holds. */
for (const { name, show } of scenes) {
  test(name, async ({ stage }) => {
    await show(stage)
    await stage.mouse.move(720, 895)
    for (const theme of themes) {
      await stage.emulateMedia({ colorScheme: theme })
      await expect.soft(stage).toHaveScreenshot(`${name}-${theme}.png`)
    }
  })
}
