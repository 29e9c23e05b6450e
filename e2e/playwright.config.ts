import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser.ts'

export default defineConfig({
  testDir: '.',
  testIgnore: 'visual/**',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Generous: a machine that does other things as well is no reason to fail.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // In `npm test` a test that failed has a second try, which is told by its name: a shared machine may starve one.
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(),
  },
})
