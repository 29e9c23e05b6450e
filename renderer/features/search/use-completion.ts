import { useState } from 'react'
import { type Completion, completionAt, knownCompletions } from '../../../shared/query/complete.ts'
import { dateFields, type QueryField } from '../../../shared/query/query.ts'
import { useCall } from '../../app/use-call.ts'
import { valueLabel } from './understood.ts'
import { words } from './words.ts'

export type Option = Readonly<{ value: string; hint: string }>

const openFields = ['speaker', 'person', 'publisher', 'tag', 'lang'] as const
type OpenField = (typeof openFields)[number]
const isOpenField = (field: QueryField | null | undefined): field is OpenField =>
  openFields.some(each => each === field)

/** What may stand at the caret of the box, and which of it the keys are on. `caret` null: nothing is offered. */
export function useCompletion(query: string, caret: number | null) {
  const completion = caret === null ? null : completionAt(query, caret)
  const field = completion?.field
  const open = isOpenField(field)
  const asked = { field: open ? field : ('tag' as const), begins: completion?.typed ?? '' }
  const told = useCall('search.values', asked, { when: open, keep: true })
  const options =
    completion === null ? [] : optionsOf(completion, told.status === 'ready' && open ? told.value.values : [])
  const [chosen, setChosen] = useState<{ at: string; index: number }>({ at: '', index: -1 })
  const at = `${query} ${caret}`
  const index = chosen.at === at ? Math.min(chosen.index, options.length - 1) : -1
  return { completion, options, index, choose: (next: number) => setChosen({ at, index: next }) }
}

function optionsOf(completion: Completion, told: readonly string[]): Option[] {
  const { field, typed } = completion
  const known = knownCompletions(completion)
  if (field === null)
    return known.map(value => ({ value: `${value}:`, hint: words.fieldHints[value as QueryField] }))
  if (isOpenField(field))
    return told
      .filter(value => value !== typed)
      .map(value => ({ value, hint: field === 'lang' ? valueLabel({ field, value }) : '' }))
  if (dateFields.some(each => each === field)) return datesNow(typed)
  return known.filter(value => value !== typed).map(value => ({ value, hint: hintOf(field, value) }))
}

function hintOf(field: QueryField, value: string): string {
  if (field === 'sort') return (words.orders as Readonly<Record<string, string>>)[value] ?? ''
  return field === 'kind' || field === 'terms' || field === 'is' ? valueLabel({ field, value }) : ''
}

/** This year, this month and today, which show how a date is written. */
function datesNow(typed: string): Option[] {
  const day = new Date().toISOString().slice(0, 10)
  return [day.slice(0, 4), day.slice(0, 7), day]
    .filter(value => value !== typed && value.startsWith(typed))
    .map(value => ({ value, hint: '' }))
}
