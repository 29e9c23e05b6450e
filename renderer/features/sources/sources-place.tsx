import type { SourcesRoute } from '../../app/route.ts'
import { EmptyState } from '../../ui/states.tsx'

export function SourcesPlace(_: Readonly<{ route: SourcesRoute }>) {
  return <EmptyState title="Sources" />
}
