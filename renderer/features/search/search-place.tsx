import type { SearchRoute } from '../../app/route.ts'
import { EmptyState } from '../../ui/states.tsx'

export function SearchPlace(_: Readonly<{ route: SearchRoute }>) {
  return <EmptyState title="Search" />
}
