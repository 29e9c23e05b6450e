import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { guard } from './guard.ts'

/** Each row: quotation, passage, the sentence that the person reads. */
type Row = readonly [quotation: string, passage: string, sentence: string]
const table = (name: string, rows: readonly Row[]): void => {
  describe(name, () => {
    for (const [quotation, passage, sentence] of rows) {
      it(`${quotation} | ${passage}`, () => assert.equal(guard(quotation, passage).sentence, sentence))
    }
  })
}

table('verbatim', [
  ['“We were told nothing.”', 'We were told nothing.', 'Verbatim'],
  ['She was [in prison] then', '“She was [in prison] then”', 'Verbatim'],
])

table('allowed', [
  ['‘He said “no” — twice’', '“He said ‘no’ - twice”', 'Allowed: marks'],
  ['about 1,000 of them', 'about 1000 of them', 'Allowed: marks'],
  ['31% of it', '31 percent of it', 'Allowed: marks, form'],
  ['[E]very filter passed', 'and every filter passed', 'Allowed: brackets, trimmed'],
  ['we met … that day', 'we met them all that day', 'Allowed: omission'],
  ['They [the board] knew', 'They knew', 'Allowed: brackets'],
  ['we saw [the mayor] there', 'we saw him there', 'Allowed: brackets'],
  ['We drink it today,', 'We drink it today.', 'Allowed: marks'],
  ['We went home.', 'We never signed. We went home.', 'Allowed: trimmed'],
])

table('altered', [
  [
    '“Nobody on the board asked for the numbers,”',
    '“Nobody at the board asked to see the raw numbers.”',
    'Altered: 2 words changed, 1 left out',
  ],
  ['We had thirty-one readings', 'We had 31 readings', 'Altered: 2 words changed'],
  ["We didn't go", 'We did not go', 'Altered: 1 word changed'],
  ['We walk home', 'We walked home', 'Altered: 1 word changed'],
  [
    'banned [because of garden actions] then',
    'banned [because of their actions] then',
    'Altered: 1 word changed',
  ],
  ['the well known man', 'the well-known man', 'Altered: a mark differs'],
  ['it fell, then', 'it fell; then', 'Altered: a mark differs'],
  ['the polish table stood', 'the Polish table stood', 'Altered: capitals differ'],
  ['we home went then', 'we went home then', 'Altered: 1 word moved'],
  ['', 'We went home', 'Altered: 1 word left out'],
  ['You knew.', 'You knew?', 'Altered: a mark differs'],
])

table('serious', [
  ['“We had 13 readings over the limit,”', 'We had 31 readings over the limit.', 'Serious: a number differs'],
  ['It cost 5 million', 'It cost 5 billion', 'Serious: a number differs'],
  ['it fell to 5 degrees', 'it fell to -5 degrees', 'Serious: a sign before a number differs'],
  ['It cost $5', 'It cost €5', 'Serious: a currency differs'],
  ['on 8 June', 'on 8 July', 'Serious: a date differs'],
  ['It was 5 miles off', 'It was 5 km off', 'Serious: a unit differs'],
  ['We met Ida there', 'We met Ruth there', 'Serious: a name differs'],
  ['He can go', 'He can’t go', 'Serious: a negation is left out'],
  ['It was legal', 'It was illegal', 'Serious: a negation differs'],
  ['It was before the vote', 'It was after the vote', 'Serious: a negation differs'],
  ['Some filters passed', 'All filters passed', 'Serious: a quantifier differs'],
  ['They knew', 'They may have known', 'Serious: a hedge is left out'],
  ['I would … today', 'I would not drink it today', 'Serious: an ellipsis drops a negation'],
  ['I would drink it', 'They never said I would drink it', 'Serious: a cut drops a negation'],
  ['[The man] signed it', 'Whitcomb signed it', 'Serious: a bracket in place of a name'],
  ['we did [not] sign', 'we did sign', 'Serious: a negation in brackets'],
  [
    'B came in later … A went home',
    'A went home and B came in later',
    'Serious: parts stand in another order',
  ],
  ['Он подписал договор', 'Он не подписал договор', 'Serious: a negation is left out'],
  ['Мы видели его в пятницу', 'Мы видели его в среду', 'Serious: a date differs'],
  ['Ол келді', 'Ол келмеді', 'Serious: a negation is left out'],
  ['Das war legal und wir gingen', 'Das war illegal und wir gingen', 'Serious: a negation differs'],
  ['قال إنه يعرف', 'قال إنه لا يعرف', 'Serious: a negation is left out'],
  ['他说了三十一个人', '他说了三十二个人', 'Serious: a number differs'],
  ['彼は知っていた', '彼は知らなかった', 'Serious: a negation is left out'],
])

describe('what a change tells', () => {
  it('places, so that the words can be marked', () => {
    const [quotation, passage] = ['“We had 13 readings,”', 'In all we had 31 readings.']
    const change = guard(quotation, passage).changes.find(one => one.level === 'serious')!
    assert.deepEqual([quotation.slice(...change.draft), passage.slice(...change.source)], ['13', '31'])
  })

  it('an empty range where words are missing', () => {
    const [change] = guard('the numbers', 'the raw numbers').changes
    assert.deepEqual(change, {
      level: 'altered',
      reason: 'left out',
      kind: 'omitted',
      words: 1,
      draft: [3, 3],
      source: [4, 7],
    })
  })

  it('what an ellipsis leaves out that an editor wants to know', () => {
    const result = guard('We met … that day', 'We met Ruth with 31 others perhaps that day')
    assert.equal(result.state, 'allowed')
    assert.deepEqual(result.notices, [
      'The ellipsis leaves out a number.',
      'The ellipsis leaves out a name.',
      'The ellipsis leaves out a hedge.',
    ])
  })

  it('names that no capital shows, where the notebook knows them', () => {
    const [quotation, passage] = ['ראינו את דנה שם', 'ראינו את רותם שם']
    assert.equal(guard(quotation, passage).state, 'altered')
    assert.equal(guard(quotation, passage, { names: ['רותם לביא'] }).state, 'serious')
  })

  it('an answer for very long texts', () => {
    const long = Array.from(
      { length: 5000 },
      (_, index) => `w${String.fromCharCode(97 + (index % 26))}`,
    ).join(' ')
    assert.equal(guard(`${long} and here`, long).state, 'altered')
    assert.equal(guard(`yes ${long}`, `no ${long}`).state, 'serious')
  })
})
