import { AppError } from '../../shared/errors.ts'
import { type Core, callCore } from '../core/core.ts'

/**
 * The id of the draft that has this id, or alone has this title.
 * @throws AppError `not-found`, with the drafts that there are
 */
export async function findDraft(core: Core, wanted: string): Promise<string> {
  const { rows } = await callCore(core, 'drafts.list', {})
  const found = rows.filter(({ id, title }) => id === wanted || title === wanted)
  if (found.length === 1 && found[0]) return found[0].id
  const known = rows.map(({ id, title }) => `  ${id}  ${title || 'Untitled draft'}`).join('\n')
  throw new AppError(
    'not-found',
    rows.length === 0
      ? 'This notebook holds no drafts.'
      : `${found.length === 0 ? 'No draft has' : 'More than one draft has'} this id or title. The drafts are:\n${known}`,
  )
}
