import type { QuotesRoute } from '../../app/route.ts'

export function QuotesPlace({ route }: Readonly<{ route: QuotesRoute }>) {
  return <p>{route.id}</p>
}
