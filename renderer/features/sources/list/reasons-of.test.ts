import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { everySource } from '../../../app/route.ts'
import { nothingFound, reasonsOf, waysToLoosen } from './reasons-of.ts'

const nameOf = () => 'Ruth Anselm'

suite('what narrows the list of sources', () => {
  test('is one reason each, and loosening them all leaves everything', () => {
    const listing: SourceListing = {
      ...everySource,
      kinds: ['post', 'article'],
      publisher: '',
      language: 'kk',
      tag: 'lead',
      person: 'p',
      quoted: false,
      from: '2024-03-12',
    }
    const reasons = reasonsOf(listing, nameOf)
    assert.deepEqual(
      reasons.map(({ name, value }) => `${name}: ${value}`),
      [
        'Kind: Post',
        'Kind: Article',
        'Captured: from 12 March 2024',
        'Publisher: No publisher',
        'Language: Kazakh',
        'Tag: lead',
        'Quoted: Ruth Anselm',
        'Quotes: Without quotes',
      ],
    )
    const loosened = Object.assign({}, listing, ...reasons.map(reason => reason.loosened))
    assert.deepEqual(loosened, { ...everySource, kinds: ['post'] })
    assert.deepEqual(reasons[0]?.loosened, { kinds: ['article'] })
  })

  test('is named when nothing passes', () => {
    assert.match(nothingFound('lead', []), /^No source has “lead”/)
    const reasons = reasonsOf({ ...everySource, tag: '' }, nameOf)
    assert.equal(nothingFound('', reasons), 'No source passes the filter (Tag: Without tags).')
    assert.match(nothingFound('lead', reasons), /has “lead”.* and passes the filter \(Tag/)
  })

  test('is loosened one at a time, where there is more than one', () => {
    const reasons = reasonsOf({ ...everySource, tag: 'lead', quoted: true }, nameOf)
    assert.deepEqual(waysToLoosen({ filter: 'salt' }, reasons), [
      { label: '“salt”', changes: { filter: '' } },
      { label: 'Tag: lead', changes: { tag: null } },
      { label: 'Quotes: With quotes', changes: { quoted: null } },
    ])
    assert.deepEqual(waysToLoosen({ filter: 'salt' }, []), [])
  })
})
