import type { ReactNode } from 'react'

/** A row of a virtual list: its place in the list, and its distance from the top of what scrolls, in px. */
export type VirtualItem = Readonly<{ index: number; key: string | number | bigint; start: number }>

type VirtualRowsProps = Readonly<{
  items: readonly VirtualItem[]
  /** Of all rows, drawn or not, in px. */
  height: number
  /** What stands above the rows in what scrolls, in px. */
  above?: number
  row: (index: number) => ReactNode
}>

/** The rows of a list that are drawn, each where it stands among all. */
export function VirtualRows({ items, height, above = 0, row }: VirtualRowsProps) {
  return (
    <div className="virtual" role="presentation" style={{ blockSize: height }}>
      {items.map(item => (
        <div
          key={item.key}
          role="presentation"
          className="placed"
          style={{ transform: `translateY(${item.start - above}px)` }}
        >
          {row(item.index)}
        </div>
      ))}
    </div>
  )
}
