import type { CorpusDocument } from './corpus.ts'
import type { Query } from './queries.ts'

/** An engine under test: title (twice the weight) and text, ranked, words as alternatives. */
export type Engine = {
  /** What has to be said of it beside its numbers. */
  readonly about: string
  build(documents: Iterable<CorpusDocument>): Promise<void> | void
  /** Ids, best first; null for what the engine cannot do. */
  search(query: Query, most: number): Promise<readonly string[]> | readonly string[] | null
  /** Adds a document to what was built; null where everything would have to be built anew. */
  readonly add: ((document: CorpusDocument) => Promise<void> | void) | null
  /** Writes the index into a folder, or makes sure that it is there. Gives its bytes. */
  save(folder: string): Promise<number> | number
  /** Opens what was saved, in the place of what is there. */
  reopen(folder: string): Promise<void> | void
}

/** A folder for the engine to work in while it builds. */
export type MakeEngine = (folder: string) => Promise<Engine> | Engine

export const engineNames = ['packed', 'packed2', 'lunr', 'minisearch', 'flexsearch', 'orama', 'fts5'] as const
export type EngineName = (typeof engineNames)[number]
export const isEngineName = (name: string): name is EngineName =>
  (engineNames as readonly string[]).includes(name)

/** Each is loaded alone, so that none weighs on another's memory. */
export async function engineNamed(name: EngineName, folder: string): Promise<Engine> {
  const module = (await import(`./engines/${name}.ts`)) as { makeEngine: MakeEngine }
  return module.makeEngine(folder)
}
