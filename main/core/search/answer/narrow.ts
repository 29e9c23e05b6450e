import { isValueField, type State } from '../../../../shared/query/check-value.ts'
import type { DateClause, GroupClause, ValueClause } from '../../../../shared/query/query.ts'
import type { Catalogue } from '../index/catalogue.ts'
import type { Facts } from '../index/packing.ts'
import type { NarrowAtom } from './atoms.ts'

type Fits = NarrowAtom['fits']

/** What a value or dates ask of a document, as the catalogue is now. */
export function narrowAtom(clause: ValueClause | DateClause, catalogue: Catalogue): NarrowAtom {
  const { presence, boost, field } = clause
  const fits = clause.type === 'date' ? withinDays(clause) : valueTest(clause, catalogue)
  // A record has one kind; states and the ends of a span of time are asked all together.
  const alternatives = field === 'on' || (isValueField(field) && field !== 'is') ? field : null
  return { type: 'narrow', presence, boost, alternatives, fits }
}

function valueTest({ field, value }: ValueClause, catalogue: Catalogue): Fits {
  switch (field) {
    case 'kind':
      return document => document.kind === value
    case 'terms':
      return document => document.terms === value
    case 'lang':
      return ({ language }) => {
        const tag = language?.toLowerCase() ?? ''
        return tag === value || tag.startsWith(`${value}-`)
      }
    case 'is':
      return stateTest(value as State, catalogue)
  }
}

function stateTest(state: State, catalogue: Catalogue): Fits {
  if (state !== 'quoted' && state !== 'unquoted') return document => statesOf(document).includes(state)
  const quoted = new Set<string | null>()
  catalogue.index.all().each(document => {
    const { kind, sourceId } = catalogue.factsOf(document)
    if (kind === 'quote') quoted.add(sourceId)
  })
  return ({ kind, id }) => kind === 'source' && quoted.has(id) === (state === 'quoted')
}

/** The states that a document shows by itself. */
function statesOf({ kind, tags, checked, annotated }: Facts): State[] {
  const states: State[] = annotated ? ['annotated'] : []
  if (checked !== null) states.push(checked ? 'checked' : 'unchecked')
  if (kind === 'source' || kind === 'quote') states.push(tags.length > 0 ? 'tagged' : 'untagged')
  return states
}

/** A date known only by its year or month counts as its first day; without a date nothing fits. */
function withinDays({ from, until }: DateClause): Fits {
  return ({ date }) => {
    if (date === null) return false
    const day = `${date.slice(0, 10)}${'-01-01'.slice(date.slice(0, 10).length - 4)}`
    return (from === null || day >= from) && (until === null || day < until)
  }
}

/** Whether a document passes all of a list: values of one field are alternatives, prohibited ones aside. */
export function passing(atoms: readonly NarrowAtom[]): Fits {
  const prohibited = atoms.filter(({ presence }) => presence === 'prohibited')
  const wanted = atoms.filter(({ presence }) => presence !== 'prohibited')
  const alone = wanted.filter(({ alternatives }) => alternatives === null)
  const together = wanted.filter(({ alternatives }) => alternatives !== null)
  const groups = [...Map.groupBy(together, ({ alternatives }) => alternatives).values()]
  return document =>
    !prohibited.some(({ fits }) => fits(document)) &&
    alone.every(({ fits }) => fits(document)) &&
    groups.every(group => group.some(({ fits }) => fits(document)))
}

/** A group that holds nothing but values and dates narrows as one of them does. */
export function narrowGroup({ presence, mode }: GroupClause, atoms: readonly NarrowAtom[]): NarrowAtom {
  const any: Fits = document =>
    atoms.some(({ presence: each, fits }) => fits(document) !== (each === 'prohibited'))
  return {
    type: 'narrow',
    presence,
    boost: 1,
    alternatives: null,
    fits: mode === 'any' ? any : passing(mode === 'all' ? apart(atoms) : atoms),
  }
}

/** What AND joins is asked all together. */
export const apart = (atoms: readonly NarrowAtom[]): NarrowAtom[] =>
  atoms.map(atom => ({ ...atom, alternatives: null }))
