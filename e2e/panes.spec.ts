import { expect, test } from './fixtures.ts'
import { call, setScene } from './seed.ts'

test('a pane is moved by key and pointer, remembered, and goes back to its own width', async ({ app }) => {
  const { page } = app
  await setScene(app)
  const handle = page.getByRole('separator', { name: 'Width of List of sources' })
  const kept = async () => (await call(page, 'settings.get', {})).panes['sources.list']
  await handle.focus()
  await expect(handle).toHaveAttribute('aria-valuenow', '320')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(handle).toHaveAttribute('aria-valuenow', '352')
  await expect.poll(kept).toBe(352)

  await page.reload()
  await expect(handle).toHaveAttribute('aria-valuenow', '352')
  const box = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + box.width / 2, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 40, box.y + 200, { steps: 4 })
  await page.mouse.up()
  await expect(handle).toHaveAttribute('aria-valuenow', '392')

  await handle.dblclick()
  await expect(handle).toHaveAttribute('aria-valuenow', '320')
  await expect.poll(kept).toBeUndefined()
  await page.reload()
  await expect(handle).toHaveAttribute('aria-valuenow', '320')
})
