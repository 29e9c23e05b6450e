import { expectAccessibleInEveryLook } from './accessibility.ts'
import { expect, test } from './fixtures.ts'

test('the first screen is accessible in every look', async ({ app }) => {
  await expect(app.page.getByRole('heading').first()).toBeVisible()
  await expectAccessibleInEveryLook(app.page)
})

test('the app opens without an error, a refused style or a request elsewhere, and without the token', async ({
  app,
}) => {
  await expect(app.page).toHaveTitle(/Second Source/)
  await expect(app.page.locator('#root > *').first()).toBeVisible()
  expect(app.page.url()).toBe(`${app.origin}/`)
})

test('the page runs nothing that is not its own', async ({ app }) => {
  app.expectProblem(/Content Security Policy|net::ERR|status of 404/)
  const ran = await app.page.evaluate(async () => {
    const element = document.createElement('div')
    element.innerHTML = `<img src="x" onerror="globalThis.ran = 'handler'"><style>#planted { color: red }</style>`
    document.body.append(element)
    const script = document.createElement('script')
    script.textContent = `globalThis.ran = 'script'`
    document.body.append(script)
    const sent = await fetch('https://news.example/collect').then(
      () => 'sent',
      () => 'refused',
    )
    await new Promise(resolve => setTimeout(resolve))
    return [Reflect.get(globalThis, 'ran'), sent]
  })
  expect(ran).toEqual([undefined, 'refused'])
})

test('a page of another site cannot call the core, even in the browser that is signed in', async ({
  app,
  context,
}) => {
  const other = await context.newPage()
  await other.route('http://news.example/**', route =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  )
  await other.goto('http://news.example/')
  const outcome = await other.evaluate(async origin => {
    const call = {
      method: 'POST',
      body: '{"method":"host.info","input":{}}',
      credentials: 'include' as const,
    }
    const plain = await fetch(`${origin}/rpc`, call).then(
      response => response.text(),
      () => 'refused',
    )
    await fetch(`${origin}/rpc`, { ...call, mode: 'no-cors' }).catch(() => {})
    return plain
  }, app.origin)
  expect(outcome).toBe('refused')
  const framed = await other.evaluate(async origin => {
    const frame = document.createElement('iframe')
    frame.src = origin
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve))
    document.body.append(frame)
    await loaded
    return frame.contentDocument === null
  }, app.origin)
  expect(framed).toBe(true)
})

test('a window without the cookie is told how to get in', async ({ app, browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(app.origin)
  await expect(page.locator('body')).toContainText(
    'Open the address that Second Source printed when it started.',
  )
  await context.close()
})
