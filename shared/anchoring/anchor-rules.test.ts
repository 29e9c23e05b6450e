import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AnchorStatus, anchor } from './anchor.ts'
import { createAnchor } from './create-anchor.ts'

const F = 'The river rose slowly that week and the market stayed shut. Cattle stood on the dyke for days.'
type Row = readonly [
  name: string,
  before: string,
  quote: string,
  after: string,
  edited: string,
  state: AnchorStatus,
]
/** What stood before and after the quote, and the text that came of it. */
const rows: Row[] = []
const q =
  'The contractor removed every label from the barrels before the inspectors arrived at the eastern depot.'
const ctx = (x: string) => `${F}\nMarta Quist opened the folder. ${x} Then the lights failed.\n${F}`
const add = (n: string, quote: string, to: string, want: AnchorStatus) =>
  rows.push([n, `${F}\nMarta Quist opened the folder. `, quote, ` Then the lights failed.\n${F}`, to, want])
add('same', q, ctx(q), 'exact')
add(
  '3 scan errors',
  q,
  `x ${ctx(q.replace('removed', 'rernoved').replace('label', '1abel').replace('barrels', 'barre1s'))}`,
  'moved',
)
add('rn', q, ctx(q.replace('eastern', 'eastem')), 'moved')
add('0', q, ctx(q.replace('contractor', 'c0ntractor')), 'moved')
add('lost space', q, ctx(q.replace('the barrels', 'thebarrels')), 'moved')
add('space in word', q, ctx(q.replace('inspectors', 'inspec tors')), 'moved')
add('two slips', q, ctx(q.replace('contractor', 'contracter').replace('inspectors', 'inspektors')), 'moved')
add('slip first letter', q, ctx(q.replace('barrels', 'narrels')), 'moved')
add('quote marks added inside', q, ctx(q.replace('label', '“label”')), 'moved')
add('comma dropped', q, ctx(q.replace('barrels before', 'barrels, before')), 'moved')
add('antonym', q, ctx(q.replace('before', 'after')), 'needs-person')
add('east west', q, ctx(q.replace('eastern', 'western')), 'needs-person')
add('every/each', q, ctx(q.replace('every', 'a')), 'needs-person')
add('hedge', q, ctx(q.replace('removed', 'allegedly removed')), 'needs-person')
add('neg', q, ctx(q.replace('removed', 'never removed')), 'needs-person')
add('synonym', q, ctx(q.replace('folder', 'file').replace('barrels', 'drums')), 'needs-person')
add('plural', q, ctx(q.replace('inspectors', 'inspector')), 'needs-person')
const said = `“${q.slice(0, -1)},”`
rows.push([
  'said other',
  `${F}\n`,
  said,
  ` Marta Quist said.\n${F}`,
  `${F}\n${said} Hugo Brandt said.\n${F}`,
  'needs-person',
])
rows.push([
  'said other 2',
  `${F}\n`,
  said,
  ` said Marta Quist.\n${F}`,
  `${F}\nx\n${said} said Hugo Brandt.\n${F}`,
  'needs-person',
])
rows.push([
  'said same',
  `${F}\n`,
  said,
  ` said Marta Quist.\n${F}`,
  `${F}\nx\n${said} said Quist.\n${F}`,
  'moved',
])
rows.push([
  'label',
  'MARTA QUIST: ',
  q,
  '\nHUGO BRANDT: No.',
  `HUGO BRANDT: ${q}\nMARTA QUIST: No.`,
  'needs-person',
])
rows.push([
  'label same',
  'MARTA QUIST: ',
  q,
  '\nHUGO BRANDT: No.',
  `INES PARK: Hello.\nMARTA QUIST: ${q}\nHUGO BRANDT: No.`,
  'moved',
])
rows.push(['label next line', 'Quist:\n', q, '\nBrandt:\nNo.', `Brandt:\n${q}\nQuist:\nNo.`, 'needs-person'])
rows.push([
  'zh label',
  '李明：',
  '我们在春天看到三十一只船离开了港口，没有人通知居民。',
  '\n王芳：是的。',
  '王芳：我们在春天看到三十一只船离开了港口，没有人通知居民。\n李明：是的。',
  'needs-person',
])
rows.push([
  'ar label',
  'مروان: ',
  'رأينا السفن تغادر الميناء في الربيع ولم يخبر أحد السكان.',
  '\nسامي: نعم.',
  'سامي: رأينا السفن تغادر الميناء في الربيع ولم يخبر أحد السكان.\nمروان: نعم.',
  'needs-person',
])
rows.push([
  'ru said',
  '— ',
  'Мы видели, как суда уходили из порта весной, и никто не сказал жителям',
  ', — сказала Анна Котова.\n',
  'x\n— Мы видели, как суда уходили из порта весной, и никто не сказал жителям, — сказал Пётр Лобов.\n',
  'needs-person',
])
rows.push([
  'short in same sentence',
  'He said: ',
  'Nobody signed.',
  ' Then he left the room.',
  `x\n${F}\nHe said: Nobody signed. Then he left the room.`,
  'moved',
])
rows.push([
  'one word',
  'The answer was ',
  'no',
  '; we left.',
  'The reply was no; we stayed. No. no',
  'needs-person',
])
rows.push([
  'emoji edges',
  'He wrote ',
  '😀 well done 👍🏽',
  ' to us.',
  'Yesterday he wrote 😀 well done 👍🏽 to us.',
  'moved',
])
rows.push([
  'number prefix',
  'There were ',
  '31 boats in the harbour that morning',
  ', he said.',
  'x There were 131 boats in the harbour that morning, he said.',
  'needs-person',
])
rows.push([
  'twin elsewhere, original altered',
  'In the hall: ',
  q,
  ` Silence.\n${F}`,
  `x\nIn the hall: ${q.replace('every', 'no')} Silence.\n${F}\nOn the radio: ${q} Music.`,
  'needs-person',
])
rows.push([
  'th',
  'เขา',
  'เขาไม่ได้รู้จักฉันและไม่เคยมาที่นี่ในฤดูร้อน',
  'จบ',
  'ใหม่ เขาเขาไม่ได้รู้จักฉันและไม่เคยมาที่นี่ในฤดูร้อนจบ',
  'moved',
])
rows.push([
  'he',
  'אמר: ',
  'ראינו את הספינות עוזבות את הנמל באביב ואיש לא סיפר לתושבים.',
  ' סוף',
  'חדש\nאמר: ראינו את הספינות עוזבות את הנמל באביב ואיש לא סיפר לתושבים. סוף',
  'moved',
])
rows.push([
  'hi num',
  'कहा: ',
  'हमने बंदरगाह से ३१ जहाज जाते देखे और किसी ने नहीं बताया।',
  ' अंत',
  'नया\nकहा: हमने बंदरगाह से 31 जहाज जाते देखे और किसी ने नहीं बताया। अंत',
  'moved',
])
rows.push([
  'hi num other',
  'कहा: ',
  'हमने बंदरगाह से ३१ जहाज जाते देखे और किसी ने नहीं बताया।',
  ' अंत',
  'नया\nकहा: हमने बंदरगाह से १३ जहाज जाते देखे और किसी ने नहीं बताया। अंत',
  'needs-person',
])
rows.push([
  'ko',
  '말했다: ',
  '우리는 봄에 배 31척이 항구를 떠나는 것을 보았고 아무도 말하지 않았다.',
  ' 끝',
  '새 줄\n말했다: 우리는 봄에 배 31척이 항구를 떠나는 것을 보았고 아무도 말하지 않았다. 끝'.normalize('NFD'),
  'moved',
])

for (const [name, before, quote, after, edited, state] of rows) {
  test(name, () => {
    const wanted = createAnchor(before + quote + after, before.length, before.length + quote.length)
    const found = anchor(edited, wanted)
    assert.equal(found.status, state, `${found.why}: ${found.range && edited.slice(...found.range)}`)
  })
}

test('a text of one endless word, and one that repeats a phrase without end, have an answer', () => {
  const quote = 'nobody told the people on Tannery Row about any of the readings.'
  const wanted = createAnchor(quote, 0, quote.length)
  assert.equal(anchor('w'.repeat(2_000_000), wanted).status, 'needs-person')
  assert.equal(anchor(`x ${`${quote} `.repeat(10_000)}`, wanted).status, 'needs-person')
})
