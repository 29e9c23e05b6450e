import type { DraftsRoute } from '../../app/route.ts'
import { EmptyState } from '../../ui/states.tsx'

export function DraftsPlace(_: Readonly<{ route: DraftsRoute }>) {
  return <EmptyState title="Drafts" />
}
