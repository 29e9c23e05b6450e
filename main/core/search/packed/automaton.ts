import lunr from 'lunr'

/** lunr.TokenSet as it is: a node of an automaton over UTF-16 code units, in which `*` is an edge for any of them. */
type Node = { readonly final: boolean; readonly edges: Readonly<Record<string, Node>> }
type TokenSets = {
  fromString(pattern: string): Node
  fromFuzzyString(term: string, edits: number): Node
}
/** Static functions; lunr's types say otherwise. */
const tokenSets = lunr.TokenSet as unknown as TokenSets

const ASCII = 128
const UNKNOWN = -2

/**
 * lunr's own automaton of a pattern or of a word with edits, made deterministic as it is walked: a state stands for a
 * set of lunr's nodes, and -1 for the empty one.
 */
export class Automaton {
  readonly start: number
  /** What every accepted key begins with. */
  readonly prefix: string
  readonly #sets: Node[][] = []
  readonly #accepting: boolean[] = []
  /** By state, where each code unit leads: an array for ASCII, holding UNKNOWN until it is asked for, and a map. */
  readonly #ascii: Int32Array[] = []
  readonly #steps: Map<number, number>[] = []
  readonly #known = new Map<string, number>()
  readonly #numbers = new Map<Node, number>()

  constructor(root: Node, prefix: string) {
    this.prefix = prefix
    this.start = this.#stateOf([root])
  }

  /** The state after one more code unit; -1 when nothing that begins so is accepted. */
  step(state: number, unit: number): number {
    const known = unit < ASCII ? this.#ascii[state]![unit]! : (this.#steps[state]!.get(unit) ?? UNKNOWN)
    if (known !== UNKNOWN) return known
    const to = this.#find(state, unit)
    if (unit < ASCII) this.#ascii[state]![unit] = to
    else this.#steps[state]!.set(unit, to)
    return to
  }

  #find(state: number, unit: number): number {
    const character = String.fromCharCode(unit)
    const next = new Set<Node>()
    for (const { edges } of this.#sets[state]!) {
      const exact = Object.hasOwn(edges, character) ? edges[character] : undefined
      if (exact) next.add(exact)
      const any = edges['*']
      if (any) next.add(any)
    }
    return next.size === 0 ? -1 : this.#stateOf([...next])
  }

  accepts(state: number): boolean {
    return this.#accepting[state] ?? false
  }

  #stateOf(nodes: Node[]): number {
    const name = nodes
      .map(node => this.#numberOf(node))
      .sort((a, b) => a - b)
      .join()
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const state = this.#sets.length
    this.#sets.push(nodes)
    this.#accepting.push(nodes.some(node => node.final))
    this.#ascii.push(new Int32Array(ASCII).fill(UNKNOWN))
    this.#steps.push(new Map())
    this.#known.set(name, state)
    return state
  }

  #numberOf(node: Node): number {
    let number = this.#numbers.get(node)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(node, number)
    }
    return number
  }
}

/** A pattern in which `*` stands for any code units, none included: `lunr.TokenSet.fromString`. */
export const automatonOfPattern = (pattern: string): Automaton =>
  new Automaton(tokenSets.fromString(pattern), pattern.slice(0, pattern.indexOf('*')))

/** A word with so many edits (insertion, deletion, substitution, transposition): `lunr.TokenSet.fromFuzzyString`. */
export const automatonOfFuzzy = (term: string, edits: number): Automaton =>
  new Automaton(tokenSets.fromFuzzyString(term, edits), '')
