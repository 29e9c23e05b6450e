import type { GuardChange, GuardState } from './result.ts'

const short: Readonly<Record<string, string>> = {
  case: 'capital',
  form: 'form',
  marks: 'marks',
  bracket: 'brackets',
  ellipsis: 'omission',
  trim: 'trimmed',
}

/** The whole in one line: "Serious: a number differs", "Altered: 2 words changed, 1 left out". */
export function sentenceOf(state: GuardState, changes: readonly GuardChange[]): string {
  if (state === 'verbatim') return 'Verbatim'
  const worst = changes.filter(change => change.level === state)
  if (state === 'serious') return `Serious: ${unique(worst.map(change => change.reason)).join(', ')}`
  if (state === 'allowed')
    return `Allowed: ${unique(worst.map(change => short[change.kind] ?? change.kind)).join(', ')}`
  return `Altered: ${counts(worst)}`
}

function counts(changes: readonly GuardChange[]): string {
  const parts: string[] = []
  let named = false
  for (const [kind, words] of [
    ['substituted', 'changed'],
    ['inserted', 'added'],
    ['omitted', 'left out'],
    ['moved', 'moved'],
  ] as const) {
    const count = changes.reduce((sum, change) => (change.kind === kind ? sum + (change.words ?? 1) : sum), 0)
    if (count === 0) continue
    parts.push(named ? `${count} ${words}` : `${count} ${count === 1 ? 'word' : 'words'} ${words}`)
    named = true
  }
  const others = changes.filter(
    change => !['substituted', 'inserted', 'omitted', 'moved'].includes(change.kind),
  )
  return [...parts, ...unique(others.map(change => change.reason))].join(', ')
}

const unique = (words: readonly string[]): string[] => [...new Set(words)]
