import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../articles.ts'

export type CorpusDocument = { readonly id: string; readonly title: string; readonly text: string }
/** Read again each time it is gone over. */
export type Corpus = { readonly count: number; documents(): Iterable<CorpusDocument> }

/** A folder of texts, or null for generated ones; so many documents at the most, for a stated seed. */
export type CorpusPlan = { readonly corpus: string | null; readonly count: number; readonly seed: number }

export const corpusOf = ({ corpus, count, seed }: CorpusPlan): Corpus =>
  corpus === null ? generatedCorpus(count, seed) : folderCorpus(corpus, count)

/** One text file a document; its first line is the title. */
function folderCorpus(folder: string, most: number): Corpus {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .slice(0, most)
  return {
    count: names.length,
    *documents() {
      for (const name of names) {
        const text = readFileSync(join(folder, name), 'utf8')
        yield { id: name, title: text.slice(0, Math.max(0, text.indexOf('\n'))), text }
      }
    },
  }
}

const LEMMAS = 12_000
const WORDS = 675
const onsets =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split(
    ' ',
  )
const vowels = 'a e i o u ai ea ee ou oa'.split(' ')
const codas = ['', '', 'n', 'r', 'l', 't', 'd', 'm', 'nd', 'st', 'ck', 'rt', 'nt']
const endings = ['', '', '', '', 's', 's', 'ed', 'ing', 'er', 'ers', 'ly', 'ness', 'ation']

/**
 * Invented English: words by Zipf's law, with endings that a stemmer takes off, names with capitals, sentences and
 * paragraphs. Of each document the same for the same seed, whatever came before it.
 */
export function generatedCorpus(count: number, seed: number): Corpus {
  const lemmas = inventLemmas(seed)
  return {
    count,
    *documents() {
      for (let number = 0; number < count; number++)
        yield article(number, lemmas, seededRandom(seed * 1_000_003 + number))
    },
  }
}

function inventLemmas(seed: number): string[] {
  const random = seededRandom(seed)
  const from = (parts: readonly string[]): string => parts[Math.floor(random() * parts.length)] ?? ''
  const known = new Set(
    'the of and to in a is that for on was with he it by at from his an were are which this be has'.split(
      ' ',
    ),
  )
  while (known.size < LEMMAS) {
    // Frequent words are short.
    const syllables = 1 + Math.floor(random() * (known.size < 300 ? 1.5 : 3))
    let word = ''
    for (let left = syllables; left > 0; left--) word += from(onsets) + from(vowels) + from(codas)
    known.add(word)
  }
  return [...known]
}

function article(number: number, lemmas: readonly string[], random: () => number): CorpusDocument {
  const word = (): string => {
    const rank = Math.floor(LEMMAS ** random())
    const lemma = lemmas[rank - 1] ?? 'the'
    if (rank < 40) return lemma
    const inflected = lemma + (endings[Math.floor(random() * endings.length)] ?? '')
    return rank % 23 === 0 ? capital(inflected) : inflected
  }
  const words = (count: number): string => Array.from({ length: count }, word).join(' ')
  const title = capital(words(6))
  const paragraphs: string[] = []
  for (let left = WORDS; left > 0; ) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 3) }, () => {
      const length = 8 + Math.floor(random() * 14)
      left -= length
      return `${capital(words(length))}.`
    })
    paragraphs.push(sentences.join(' '))
  }
  return { id: `d${number}`, title, text: `${title}\n\n${paragraphs.join('\n\n')}\n` }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
