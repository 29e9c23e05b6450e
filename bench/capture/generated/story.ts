import { type Language, languages } from './languages.ts'

/** A part of an invented article; only `figure` and `pull` are no part of the words that a reader takes from it. */
export type Item =
  | { readonly is: 'paragraph' | 'heading' | 'quote' | 'figure' | 'pull'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] }

export type Story = {
  readonly language: Language
  readonly title: string
  readonly author: string
  readonly items: readonly Item[]
  readonly teasers: readonly string[]
  readonly comments: readonly string[]
}

/** An article in one of the languages: paragraphs, now and then a heading, a list, a table, a picture, a pull quote. */
export function storyOf(number: number, random: () => number): Story {
  const language = languages[number % languages.length] as Language
  const any = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const filled = (pattern: string): string =>
    pattern
      .replace('{n}', any(language.names))
      .replace('{p}', any(language.places))
      .replace('{d}', String(2 + Math.floor(random() * 980)))
  const gap = /zh|ja/.test(language.lang) ? '' : ' '
  const paragraph = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => filled(any(language.sentences))).join(gap)
  const headline = (): string =>
    filled(any(language.sentences))
      .replace(/[«»„“”「」.。]/gu, '')
      .split(/[,،，、]/u)[0] ?? ''

  const items: Item[] = []
  for (let count = 5 + Math.floor(random() * 9); count > 0; count -= 1) {
    const chance = random()
    if (items.length > 1 && chance < 0.12) items.push({ is: 'heading', text: any(language.heading) })
    if (chance > 0.94) items.push({ is: 'list', items: [paragraph(), paragraph(), paragraph()] })
    else if (chance > 0.89)
      items.push({
        is: 'table',
        rows: language.names.map(name => [name, any(language.places), String(Math.floor(random() * 9000))]),
      })
    else if (chance > 0.8) items.push({ is: 'figure', text: filled(language.caption) })
    else if (chance > 0.75) items.push({ is: 'quote', text: filled(any(language.sentences)) })
    items.push({ is: 'paragraph', text: paragraph() })
  }
  const quotable = items.find(item => item.is === 'paragraph')
  if (random() < 0.3 && quotable?.is === 'paragraph') items.splice(3, 0, { is: 'pull', text: quotable.text })
  return {
    language,
    title: headline(),
    author: any(language.names),
    items,
    teasers: Array.from({ length: 6 }, headline),
    comments: Array.from({ length: 3 }, () => filled(any(language.sentences))),
  }
}

/** The words that a careful reader takes from it. */
export const bodyOf = ({ items }: Story): string =>
  items
    .flatMap(item => {
      if (item.is === 'figure' || item.is === 'pull') return []
      if (item.is === 'list') return item.items
      return item.is === 'table' ? item.rows.map(row => row.join(' ')) : [item.text]
    })
    .join('\n')
