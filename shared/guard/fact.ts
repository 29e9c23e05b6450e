export type FactKind = 'number' | 'date' | 'unit' | 'currency' | 'name' | 'negation' | 'quantifier' | 'hedge'
/**
 * Something in the words that must not change. Equal kinds and values are the same fact; `from` and `to` are the
 * tokens it stands in, half open; `likely` marks a name that may only be a word with a capital.
 */
export type Fact = { kind: FactKind; value: string; from: number; to: number; likely?: boolean }

/** How a fact is named for the person: "a number differs". */
export const factWords: Readonly<Record<FactKind, string>> = {
  number: 'a number',
  date: 'a date',
  unit: 'a unit',
  currency: 'a currency',
  name: 'a name',
  negation: 'a negation',
  quantifier: 'a quantifier',
  hedge: 'a hedge',
}
