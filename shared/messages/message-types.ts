/** Texts in ICU MessageFormat, in groups. */
export type MessageTree = Readonly<{ [key: string]: string | MessageTree }>

export type Values = Readonly<Record<string, string | number>>

/** What `defineMessages` answers for a tree: strings, and functions of the arguments that their texts name. */
export type Messages<T extends MessageTree> = {
  readonly [K in keyof T]: T[K] extends string
    ? Message<T[K]>
    : T[K] extends MessageTree
      ? Messages<T[K]>
      : never
}

type Message<T extends string> = [Arguments<T>] extends [never]
  ? string
  : (values: Readonly<Record<Arguments<T>, string | number>>) => string

/**
 * The names of the arguments of a text. Braces nest: within text a brace opens an argument, within an argument
 * (`{n, plural, one {…} other {…}}`) it opens text again, which is what `In` keeps count of.
 */
type Arguments<
  T extends string,
  In extends readonly ('argument' | 'text')[] = ['text'],
> = T extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? T extends `${string}}${infer Rest}`
      ? Arguments<Rest, Outer<In>>
      : never
    : In extends readonly [...unknown[], 'text']
      ? Name<After> | Arguments<After, [...In, 'argument']>
      : Arguments<After, [...In, 'text']>
  : never

type Outer<In extends readonly ('argument' | 'text')[]> = In extends readonly [
  ...infer Rest extends ('argument' | 'text')[],
  unknown,
]
  ? Rest
  : ['text']

type Name<T extends string> = T extends `${infer Inside}}${string}`
  ? Inside extends `${infer First},${string}`
    ? First
    : Inside
  : never
