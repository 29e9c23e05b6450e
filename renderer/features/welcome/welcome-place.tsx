import { EmptyState } from '../../ui/states.tsx'

export function WelcomePlace() {
  return <EmptyState title="Second Source" />
}
