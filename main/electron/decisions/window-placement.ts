import { z } from 'zod'

const rectangle = {
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
}
/** What is kept of a window: its bounds while neither maximised nor full screen, in device-independent pixels. */
export const windowStateSchema = z.object({ ...rectangle, maximised: z.boolean() })
export type WindowState = z.infer<typeof windowStateSchema>
export type Rectangle = Readonly<{ x: number; y: number; width: number; height: number }>

export const MIN_SIZE = { width: 900, height: 600 }
const USUAL_SIZE = { width: 1440, height: 900 }
/** How much of a window must be on a display for it to be found again. */
const VISIBLE = { width: 120, height: 60 }
/** A further window stands this far beside the one before, so that both are seen. */
const STEP = 28

/**
 * Where a window opens: where it was, moved and shrunk onto the display that shows most of it; in the middle of the
 * first display when it is on none any more (one was unplugged) or nothing is kept. Never larger than the display.
 *
 * @param areas work areas of the displays, the first display's first
 * @param others how many windows are open already
 */
export function placeWindow(kept: unknown, areas: readonly Rectangle[], others: number): WindowState {
  const parsed = windowStateSchema.safeParse(kept)
  const state = parsed.success ? parsed.data : null
  const seen = state && areas.map(area => ({ area, share: overlap(state, area) })).sort(byMost)[0]
  const first = areas[0] ?? { x: 0, y: 0, ...USUAL_SIZE }
  if (!state || !seen || seen.share.width < VISIBLE.width || seen.share.height < VISIBLE.height) {
    const size = state ?? USUAL_SIZE
    const [width, height] = [
      fit(size.width, MIN_SIZE.width, first.width),
      fit(size.height, MIN_SIZE.height, first.height),
    ]
    const x = first.x + Math.round((first.width - width) / 2)
    const y = first.y + Math.round((first.height - height) / 2)
    return beside({ x, y, width, height }, first, others, state?.maximised ?? false)
  }
  const { area } = seen
  const width = fit(state.width, MIN_SIZE.width, area.width)
  const height = fit(state.height, MIN_SIZE.height, area.height)
  return beside({ x: state.x, y: state.y, width, height }, area, others, state.maximised)
}

function beside(bounds: Rectangle, area: Rectangle, others: number, maximised: boolean): WindowState {
  const { width, height } = bounds
  return {
    x: fit(bounds.x + STEP * others, area.x, area.x + area.width - width),
    y: fit(bounds.y + STEP * others, area.y, area.y + area.height - height),
    width,
    height,
    maximised: maximised && others === 0,
  }
}

function overlap(a: Rectangle, b: Rectangle): { width: number; height: number } {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return { width: Math.max(0, width), height: Math.max(0, height) }
}

type Seen = { readonly share: { width: number; height: number } }
const byMost = (a: Seen, b: Seen): number => b.share.width * b.share.height - a.share.width * a.share.height

/** The most wins over the least: a display smaller than the smallest window is not overrun. */
const fit = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)
