import { IntlMessageFormat } from 'intl-messageformat'
import type { Messages, MessageTree, Values } from './message-types.ts'

/** The messages of a translation, by their ids. */
export type Catalogue = Readonly<Record<string, string>>

/** Whether a language is written from the right. */
export const isRightToLeft = (tag: string): boolean => /^(ar|fa|he|ur)\b/.test(tag)

/**
 * The words of one that speaks to the person: the window, or the desktop around it. Each of its parts defines its own in
 * English, which is also what stands where a translation lacks one. A message is in ICU MessageFormat: one without
 * arguments reads as a string, one with arguments as a function of them.
 */
export function createMessages() {
  const english = new Map<string, string>()
  const compiled = new Map<string, IntlMessageFormat>()
  let language = 'en'
  let translated: Catalogue = {}

  /**
   * The messages of one part. `namespace` is the first part of their ids, and used once.
   * @throws Error where an id is defined twice: a slip in the program.
   */
  function defineMessages<const T extends MessageTree>(namespace: string, tree: T): Messages<T> {
    const messages = {}
    for (const [key, value] of Object.entries(tree)) {
      const id = `${namespace}.${key}`
      const read = typeof value === 'string' ? reader(id, value) : always(defineMessages(id, value))
      Object.defineProperty(messages, key, { get: read, enumerable: true })
    }
    return messages as Messages<T>
  }

  function reader(id: string, text: string): () => string | ((values: Values) => string) {
    if (english.has(id)) throw new Error(`The message ${id} is defined twice.`)
    english.set(id, text)
    if (!text.includes('{')) return () => translated[id] ?? text
    const written = (values: Values) => format(id, text).format(isolated(values, language)) as string
    return () => written
  }

  function format(id: string, text: string): IntlMessageFormat {
    const known = compiled.get(id)
    if (known) return known
    const translation = translated[id]
    const made = new IntlMessageFormat(translation ?? text, translation === undefined ? 'en' : language)
    compiled.set(id, made)
    return made
  }

  return {
    defineMessages,
    /** Every message that was defined so far, in English, by its id: `settings.themes.dark`. */
    definedMessages: (): ReadonlyMap<string, string> => english,
    /** The language that is spoken, as a BCP 47 tag. */
    currentLanguage: (): string => language,
    /** From here on every message is read in `tag`. What is already on screen has to be drawn anew. */
    speak(tag: string, catalogue: Catalogue): void {
      language = tag
      translated = catalogue
      compiled.clear()
    },
  }
}

const always =
  <V>(value: V) =>
  () =>
    value

/**
 * The values with Unicode's isolates (UAX #9) around those that are written in the other direction: a Latin title in an
 * Arabic sentence, or the reverse, keeps its own order and leaves the sentence its own.
 */
function isolated(values: Values, language: string): Values {
  const other = isRightToLeft(language) ? leftToRight : rightToLeft
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && other.test(value) ? `\u2068${value}\u2069` : value,
  ])
  return Object.fromEntries(entries)
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const leftToRight =
  /[\p{L}--[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]]/v
