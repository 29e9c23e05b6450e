import { defineConfig } from '@playwright/test'
import { launchOptions } from '../browser.ts'

/** Pictures of the places: for the guide, and to be compared. By themselves, since they share a host and a folder. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/visual',
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/recorded/{arg}{ext}',
  expect: {
    timeout: 15_000,
    // The same machine may differ in the edge of a glyph, not in a word.
    toHaveScreenshot: { maxDiffPixels: 80, threshold: 0.15, animations: 'disabled', caret: 'hide' },
  },
  use: {
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: launchOptions(),
  },
})
