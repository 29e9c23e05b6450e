import type { GuardChange } from '../../../shared/guard/result.ts'

/** What may be lit: each has a `::highlight()` rule in editor.css. */
export type Lit = `guard-${GuardChange['level']}`
const names: readonly Lit[] = ['guard-allowed', 'guard-altered', 'guard-serious']

/**
 * Lights words through the CSS Custom Highlight API: neither the document nor its undo history knows of it. Answers
 * how to light a set of ranges in place of the one before, and how to put all out.
 */
export function createHighlighter(): Readonly<{
  light: (ranges: ReadonlyMap<Lit, Range[]>) => void
  stop: () => void
}> {
  const stop = () => {
    for (const name of names) CSS.highlights.delete(name)
  }
  return {
    light(ranges) {
      for (const [priority, name] of names.entries()) {
        const lit = ranges.get(name) ?? []
        if (lit.length === 0) {
          CSS.highlights.delete(name)
          continue
        }
        const highlight = new Highlight(...lit)
        highlight.priority = priority
        CSS.highlights.set(name, highlight)
      }
    },
    stop,
  }
}
