import type { NotesRoute } from '../../app/route.ts'
export function NotesPlace({ route }: Readonly<{ route: NotesRoute }>) {
  return <p>{route.id}</p>
}
