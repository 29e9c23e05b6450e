import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '')

/** The declarations of the block that a selector opens: names without their dashes. */
function tokensOf(selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`)
  assert.ok(start >= 0, `tokens.css has a block for ${selector}`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+)\s*:\s*([^;]+);/g)].map(match => [match[1] ?? '', match[2]?.trim() ?? '']),
  )
}

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(colour: string): number {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  assert.ok(match, `${colour} is a colour of six digits`)
  const [red = 0, green = 0, blue = 0] = match.slice(1).map(digits => {
    const value = Number.parseInt(digits, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const light = tokensOf(':root, [data-theme="light"]')
const dark = tokensOf('[data-theme="dark"]')
const themes = { light, dark }

/** Token, what it needs, and the surface on which it has least, with that ratio rounded down: light, then dark. */
const table: readonly (readonly [string, number, string, number, string, number])[] = [
  ['ink', 4.5, 'selected-quiet', 13.24, 'selected', 9.62],
  ['ink-2', 4.5, 'selected-quiet', 6.87, 'selected', 6.72],
  ['ink-3', 4.5, 'selected-quiet', 5.26, 'selected', 4.95],
  ['accent', 4.5, 'selected-quiet', 5.88, 'selected', 6.06],
  ['on-accent', 4.5, 'accent', 7.55, 'accent', 9.02],
  ['hit-ink', 4.5, 'hit', 13.65, 'hit', 7.72],
  ['hit-current-ink', 4.5, 'hit-current', 9.62, 'hit-current', 8.52],
  ['term-on', 4.5, 'selected-quiet', 5.49, 'selected', 6.22],
  ['term-bg', 4.5, 'selected-quiet', 5.5, 'selected', 6.36],
  ['term-deep', 4.5, 'selected-quiet', 6.26, 'selected', 5.83],
  ['term-off', 4.5, 'selected-quiet', 6.18, 'selected', 5.63],
  ['verdict-open', 4.5, 'selected-quiet', 5.26, 'selected', 5.39],
  ['verdict-confirmed', 4.5, 'selected-quiet', 5.74, 'selected', 6.17],
  ['verdict-corrected', 4.5, 'selected-quiet', 5.88, 'selected', 6.06],
  ['verdict-cannot', 4.5, 'selected-quiet', 5.89, 'selected', 5.93],
  ['guard-verbatim', 4.5, 'selected-quiet', 5.12, 'selected', 5.63],
  ['guard-allowed', 4.5, 'selected-quiet', 5.75, 'selected', 5.93],
  ['guard-altered', 4.5, 'selected-quiet', 5.74, 'selected', 6.56],
  ['guard-serious', 4.5, 'selected-quiet', 5.57, 'selected', 5.65],
  ['line-control', 3, 'chrome', 3.37, 'raised', 3.76],
  ['focus', 3, 'chrome', 6.72, 'raised', 7.35],
]
const surfaces = ['paper', 'chrome', 'raised', 'field', 'hover', 'selected', 'selected-quiet']
const standsOnlyOn = new Set(['on-accent', 'hit-ink', 'hit-current-ink', 'line-control', 'focus'])

test('every colour is as readable as the table says, where it is least readable', () => {
  for (const [token, needs, lightOn, lightRatio, darkOn, darkRatio] of table) {
    for (const [theme, on, ratio] of [
      ['light', lightOn, lightRatio],
      ['dark', darkOn, darkRatio],
    ] as const) {
      const found = contrast(themes[theme][token] ?? '', themes[theme][on] ?? '')
      assert.equal(Math.floor(found * 100) / 100, ratio, `${token} on ${on}, ${theme}`)
      assert.ok(found >= needs)
    }
  }
})

test('text, signs included, can be read on every surface and on its own tint', () => {
  for (const [token, needs] of table) {
    if (standsOnlyOn.has(token)) continue
    for (const [theme, tokens] of Object.entries(themes)) {
      for (const surface of [...surfaces, `${token}-tint`]) {
        const below = tokens[surface]
        if (below === undefined) continue
        const found = contrast(tokens[token] ?? '', below)
        assert.ok(found >= needs, `${token} on ${surface}, ${theme}: ${found.toFixed(2)}`)
      }
    }
  }
})

test('the two dark blocks are alike, and dark says all that light says', () => {
  assert.deepEqual(tokensOf(':root:not([data-theme="light"])'), dark)
  assert.deepEqual(Object.keys(dark).sort(), Object.keys(light).sort())
})
