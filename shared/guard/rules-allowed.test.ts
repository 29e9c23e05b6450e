import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { guard } from './guard.ts'
import { amiss } from './rule-table.fixture.ts'

const rows: readonly (readonly [string, string])[] = [
  ['We drove to Ibadan.', 'We drove to Ibadan and Lagos.'],
  ['“We left [the ship] at noon”', 'We left it at noon'],
  ['“He gave [the keys] to them”', 'He gave those to them'],
  ['«Нам [жителям] дали воду»', 'Нам дали воду'],
  ['«[Мэр] дал нам воду»', 'Он дал нам воду'],
  ['“他把[船]卖了”', '他把它卖了'],
  ['「[市長]は来た」', '「彼は来た」'],
  ['“هو ترك [القارب] هناك”', 'هو ترك هذا هناك'],
  ['“We left early — before noon”', 'We left early – before noon'],
  ['“We left early--before noon”', 'We left early — before noon'],
  ['“We left, (…) before noon”', 'We left, they say, before noon'],
  ['“It cost 12,5 Euro”', 'It cost 12,5 Euro'],
  ['„Es kostete 2.500,50 Euro und mehr“', 'Es kostete 2500,50 Euro und mehr'],
  ['“It cost 2,500.50 and more”', 'It cost 2500.50 and more'],
  ['“४५ लोग आए थे”', '45 लोग आए थे'],
  ['“He left . . . at noon”', 'He left the ship at noon'],
  ['“He left <...> at noon”', 'He left the ship at noon'],
  ['“and he said “I will stay” to them”', 'and he said „I will stay“ to them'],
  ['“He left at noon,”', 'He left at noon; the ship stayed'],
  ['“He left at noon.”', 'He left at noon, and the ship stayed'],
  ['“We were there,” she said, “and nobody came.”', 'We were there and nobody came.'],
  ['“We were there,” said Ruth Anselm on 3 May. “Nobody came.”', 'We were there. Nobody came.'],
  ['«Мы были там», — сказала она, — «и никто не пришёл».', 'Мы были там и никто не пришёл.'],
  ['„Wir waren da“, sagte sie, „und niemand kam.“', 'Wir waren da und niemand kam.'],
  ['“He told me ‘never again’ and left”', 'He told me "never again" and left'],
  ['“He told me “never again” and left”', "He told me 'never again' and left"],
  ['«Il m’a dit “jamais” hier»', "Il m'a dit « jamais » hier"],
  ['“... and then we left”', 'We ate, and then we left'],
  ['“We ate … Then we left”', 'We ate a lot of bread and then we left'],
  ['“We ate. … They left.”', 'We ate. It was raining hard. They left.'],
  ['“[T]hen we left”', 'Suddenly then we left'],
  ['“Then we left …”', 'Then we left the hall'],
  ['“Then we left....”', 'Then we left the hall'],
  ['“We paid 1 000 euros”', 'We paid 1,000 euros'],
  ['“We paid 1000 euros”', 'We paid 1,000 euros'],
  ["“We paid 1'000 euros”", 'We paid 1,000 euros'],
  ['„Wir zahlten 1000 Euro“', 'Wir zahlten 1.000 Euro'],
  ['«Мы заплатили 1000 рублей»', 'Мы заплатили 1 000 рублей'],
  ['“It rose 5 percent”', 'It rose 5%'],
  ['“It rose 5 per cent”', 'It rose 5 percent'],
  ['“It rose by 5.5%”', 'It rose by 5.5 %'],
  ['“%5 arttı ve bitti”', 'yüzde 5 arttı ve bitti'],
  ['“She saw [Ruth] there”', 'She saw her there'],
  ['“[Ruth] saw him there”', 'She saw him there'],
  ['“They gave it to [the board] in winter”', 'They gave it to them in winter'],
  ['“[The board’s] plan failed in winter”', 'Their plan failed in winter'],
  ['„Ich habe [den Minister] gesehen“', 'Ich habe ihn gesehen'],
  ['«J’ai vu [le ministre] hier soir»', 'J’ai vu celui-ci hier soir'],
  ['“He recieved [sic] it”', 'He recieved it'],
  ['“well–known man”', 'well-known man'],
  ['“pages 10–12 were gone”', 'pages 10-12 were gone'],
  ['“We were told nothing”', 'We were told nothing.'],
  ['“co\u00adoperate with them”', 'cooperate with them'],
  ['“naïve café owners”', 'nai\u0308ve cafe\u0301 owners'],
  ['“ﬁrst ofﬁce there”', 'first office there'],
  ['“İstanbul güzeldi”', 'istanbul güzeldi'],
  ['「彼は来た」', '「彼は来た。」'],
  ['“我们去了……车站”', '我们去了旧的车站'],
]

test('allowed, rule by rule, in several languages', () => {
  assert.deepEqual(amiss('allowed', rows), [])
})

describe('notices of what an ellipsis passes over', () => {
  for (const [quotation, passage, ...notices] of [
    ['We ate. … They left.', 'We ate. It was raining hard. They left.', 'a whole sentence'],
    ['We ate … They left.', 'We ate bread. It rained. They left.', 'a whole sentence'],
    ['We ate … they left.', 'We ate bread. Then they left.'],
    ['We met … that day', 'We met Ruth that day', 'a name'],
    ['We met … that day', 'We met 31 of them that day', 'a number'],
    ['We met … that day', 'We met them perhaps that day', 'a hedge'],
    [
      'Мы встретили … вечером',
      'Мы встретили Гульнар, наверное, 31 раз вечером',
      'a number',
      'a name',
      'a hedge',
    ],
    ['他们来了……走了', '他们来了，可能三十人走了', 'a number', 'a hedge'],
  ] as const) {
    it(`${quotation} | ${passage}`, () => {
      const found = guard(quotation, passage)
      assert.equal(found.state, 'allowed', found.sentence)
      assert.deepEqual(
        found.notices,
        notices.map(what => `The ellipsis leaves out ${what}.`),
      )
    })
  }
})
