/** A measure over time: its name, and a value for each point. */
export type Curve = { readonly name: string; readonly values: readonly number[] }

const WIDTH = 760
const HEIGHT = 150
const [LEFT, TOP, BOTTOM] = [70, 34, 26]
const GAP = 24

/** An SVG picture of curves over the same seconds, one below the other, each from zero to its largest value. */
export function chartOf(title: string, seconds: readonly number[], curves: readonly Curve[]): string {
  const height = TOP + curves.length * (HEIGHT + BOTTOM + GAP)
  const last = seconds.at(-1) ?? 1
  const panels = curves.map((curve, index) =>
    panel(curve, seconds, last, TOP + index * (HEIGHT + BOTTOM + GAP)),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="20" font-size="14" font-weight="bold">${escaped(title)}</text>
${panels.join('\n')}
</svg>
`
}

function panel({ name, values }: Curve, seconds: readonly number[], last: number, top: number): string {
  const most = Math.max(...values, Number.MIN_VALUE)
  const x = (second: number): string => (LEFT + (second / last) * (WIDTH - LEFT - 20)).toFixed(1)
  const y = (value: number): string => (top + GAP + HEIGHT - (value / most) * HEIGHT).toFixed(1)
  const line = values.map((value, index) => `${x(seconds[index] ?? 0)},${y(value)}`).join(' ')
  return `<text x="${LEFT}" y="${top + 16}">${escaped(name)}</text>
<path d="M${x(0)} ${y(most)}V${y(0)}H${x(last)}" fill="none" stroke="#888"/>
<text x="${LEFT - 6}" y="${y(most)}" text-anchor="end" dominant-baseline="middle">${most}</text>
<text x="${LEFT - 6}" y="${y(0)}" text-anchor="end" dominant-baseline="middle">0</text>
<text x="${x(last)}" y="${top + GAP + HEIGHT + 16}" text-anchor="end">${last} s</text>
<polyline points="${line}" fill="none" stroke="#1f5fa8" stroke-width="2"/>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
