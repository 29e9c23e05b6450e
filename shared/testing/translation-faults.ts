import { IntlMessageFormat } from 'intl-messageformat'
import type { Catalogue } from '../messages/messages.ts'

type Part = Readonly<{
  type: number
  value?: unknown
  pluralType?: Intl.PluralRuleType
  options?: Readonly<Record<string, { value: Part[] }>>
}>
/** As the parser numbers them: https://formatjs.github.io/docs/icu-messageformat-parser */
const LITERAL = 0
const SELECT = 5
const PLURAL = 6
const POUND = 7

/** Every part of a message, those within plurals and selects too. */
const partsOf = (parts: readonly Part[]): Part[] =>
  parts.flatMap(part => [part, ...Object.values(part.options ?? {}).flatMap(option => partsOf(option.value))])
const parse = (text: string, language: string): Part[] =>
  partsOf(new IntlMessageFormat(text, language).getAst() as Part[])
const argumentsOf = (parts: readonly Part[]): string[] =>
  [
    ...new Set(
      parts.filter(({ type }) => type !== LITERAL && type !== POUND).map(({ value }) => String(value)),
    ),
  ].sort()
const choicesOf = (parts: readonly Part[]): unknown[] =>
  parts
    .filter(({ type }) => type === SELECT)
    .map(({ value, options = {} }) => [value, Object.keys(options).sort()])

/** The forms that the language has and a plural of the message lacks. */
const missingForms = (parts: readonly Part[], language: string): string[] =>
  parts
    .filter(({ type }) => type === PLURAL)
    .flatMap(({ options = {}, pluralType = 'cardinal' }) =>
      new Intl.PluralRules(language, { type: pluralType })
        .resolvedOptions()
        .pluralCategories.filter(form => !(form in options)),
    )

/** Whether a text can be read as a message of the language, with something in it. */
export const isReadable = (text: string, language: string): boolean => parse(text, language).length > 0

/** What is wrong with a translation of `english`, an id a line: not there, of nobody, or not saying what English says. */
export function translationFaults(
  english: ReadonlyMap<string, string>,
  translated: Catalogue,
  language: string,
): string[] {
  const missing = [...english.keys()].filter(id => translated[id] === undefined)
  const faults = Object.entries(translated).flatMap(([id, text]) => {
    const original = english.get(id)
    return original === undefined
      ? [`${id}: nobody says it`]
      : differences(text, original, language).map(fault => `${id}: ${fault}`)
  })
  return [...missing.map(id => `${id}: not translated`), ...faults]
}

function differences(text: string, english: string, language: string): string[] {
  if (text.trim() === '') return ['empty']
  const parts = parse(text, language)
  const original = parse(english, 'en')
  const same = (of: (parts: readonly Part[]) => unknown) =>
    JSON.stringify(of(parts)) === JSON.stringify(of(original))
  return [
    ...(same(argumentsOf) ? [] : ['other arguments']),
    ...(same(choicesOf) ? [] : ['other choices']),
    ...missingForms(parts, language).map(form => `no plural form for “${form}”`),
  ]
}
