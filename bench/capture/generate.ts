import { seededRandom } from '../articles.ts'
import type { Page } from './corpus.ts'
import { type MannerName, manners } from './generated/manners.ts'
import { bodyOf, type Story, storyOf } from './generated/story.ts'

/**
 * Invented pages in ten languages, in the manner of eight kinds of site, with the words of each article by construction.
 * The same for the same seed; what rules were made by one seed is judged on another.
 */
export function generatedPages(count: number, seed: number): Page[] {
  const random = seededRandom(seed)
  const names = Object.keys(manners) as MannerName[]
  return Array.from({ length: count }, (_, number) => {
    const story = storyOf(number, random)
    const manner = names[Math.floor(random() * names.length)] as MannerName
    const id = `${String(number).padStart(4, '0')}-${manner}.${story.language.lang}`
    const expected = bodyOf(manner === 'cut' ? paragraphsOnly(story) : story)
    return {
      id,
      url: `https://post.example/2031/${number}`,
      bytes: Buffer.from(manners[manner](story)),
      expected,
    }
  })
}

const paragraphsOnly = (story: Story): Story => ({
  ...story,
  items: story.items.filter(item => item.is === 'paragraph'),
})
