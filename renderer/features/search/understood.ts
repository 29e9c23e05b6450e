import type {
  DateClause,
  GroupClause,
  PhraseClause,
  QueryClause,
  ValueClause,
  WordClause,
} from '../../../shared/query/query.ts'
import { currentLanguage } from '../../messages/messages.ts'
import { formatLanguage, formatPublished } from '../../ui/format.ts'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

/** A clause in words: what it is, and what it asks. */
export type Understood = Readonly<{ label: string; text: string }>

/** What was understood of a clause. `query` is what was typed. */
export function understood(clause: QueryClause, query: string): Understood {
  switch (clause.type) {
    case 'word':
      return ofWord(clause)
    case 'phrase':
      return ofPhrase(clause)
    case 'value':
      return { label: fieldLabel(clause), text: valueLabel(clause) }
    case 'date':
      return { label: fieldLabel(clause), text: dateLabel(clause) }
    case 'group':
      return valuesOf(clause) ?? { label: groupLabel(clause), text: groupText(clause, query) }
  }
}

const fieldLabel = ({ field, presence }: ValueClause | DateClause): string =>
  words.chips.field({ sign: presence, field: words.fields[field] })

function ofWord({ field, presence, word, edits }: WordClause): Understood {
  const text = edits === 0 ? word : words.chips.edits({ word, n: edits })
  return { label: inField(field, presence, words.chips.word({ sign: presence })), text }
}

function ofPhrase({ field, presence, words: said, within }: PhraseClause): Understood {
  const label = within === null ? words.chips.phrase : words.chips.near
  return {
    label: inField(field, presence, label({ sign: presence })),
    text: within === null ? said : words.chips.within({ words: said, n: within }),
  }
}

const inField = (field: WordClause['field'], sign: string, otherwise: string): string =>
  field === null ? otherwise : words.chips.field({ sign, field: words.fields[field] })

function groupLabel({ mode, presence }: GroupClause): string {
  const labels = { all: words.chips.all, any: words.chips.any, list: words.chips.together }
  return labels[mode]({ sign: presence })
}

/** Several values of one field: "Kind Sources, Quotes". */
function valuesOf({ mode, presence, clauses }: GroupClause): Understood | null {
  const values = clauses.filter(clause => clause.type === 'value')
  const [first] = values
  if (!first || mode === 'all' || values.length < clauses.length) return null
  if (values.some(({ field, presence: each }) => field !== first.field || each !== 'optional')) return null
  const list = new Intl.ListFormat(currentLanguage(), { type: 'disjunction', style: 'short' })
  return { label: fieldLabel({ ...first, presence }), text: list.format(values.map(valueLabel)) }
}

/** As it was typed, without the sign before it and the parentheses around it. */
const groupText = ({ start, end }: GroupClause, query: string): string =>
  query
    .slice(start, end)
    .replace(/^(?:NOT\s+|[+-])/, '')
    .replace(/^\((.*)\)$/s, '$1')

/** A value as it is called on screen. */
export function valueLabel({ field, value }: Pick<ValueClause, 'field' | 'value'>): string {
  if (field === 'lang') return formatLanguage(value)
  const names: Readonly<Record<string, string>> =
    field === 'kind' ? words.kinds : field === 'terms' ? common.terms : words.states
  return names[value] ?? value
}

function dateLabel({ field, date, from, until }: DateClause): string {
  if (field === 'on') return formatPublished(from === null || /^[\d-]+$/.test(date) ? date : from)
  const day = formatPublished(from ?? until ?? date)
  return from === null ? words.chips.until({ day }) : words.chips.from({ day })
}
