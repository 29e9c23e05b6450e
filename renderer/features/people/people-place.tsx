import type { PeopleRoute } from '../../app/route.ts'

export function PeoplePlace({ route }: Readonly<{ route: PeopleRoute }>) {
  return <p>{route.id}</p>
}
