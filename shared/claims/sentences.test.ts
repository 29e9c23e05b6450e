import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { sentencesOf } from './sentences.ts'

/** A line with a bar where one claim ends and the next begins. */
const lines: Record<string, string[]> = {
  'stops, questions and exclamations': [
    'The gate was open.|Nobody signed!|Who knew?|They did.',
    'It cost 3.5 million.|Version 2.0 came in 2019.|The rest followed.',
    'See www.example.org for more.|It is all there.',
  ],
  'abbreviations, initials and numbers': [
    'Dr. Ortega met Mr. Pruitt on Main St. in Marlow.|They spoke.',
    'J. K. Marrow and H. R. Dale signed.|Nobody else did.',
    'The U.S. Senate voted at 5 p.m. on Monday.|It passed.',
    'It closed at 5 p.m.|The guards left.',
    'He lives in the U.S.|The others do not.',
    'Northlake Inc. said so.|It later denied it.',
    'See No. 5, vol. 2, pp. 3 to 9.|Then stop.',
    'Pipes, valves, etc.|The list goes on.',
    'It was plan B.|The first had failed.',
    'On Jan. 3 and Feb. 4 it rained.|It was cold.',
  ],
  German: [
    'Am 3. Mai 1998 kam Dr. Hölzl.|Er blieb z. B. bis zum 12. Juni.|Dann ging er.',
    'Der 2. Weltkrieg war vorbei.|Niemand sprach.',
    '„Nein!“, sagte er. „Wir gehen.“|Es regnete.',
    'Es waren ca. 30 Menschen, u. a. Kinder.|Alle schwiegen.',
  ],
  'French and Spanish': [
    'M. Durand a vu Mme. Petit.|« Rien n’a changé. Rien du tout », dit-elle.|Il part.',
    '¿Quién firmó?|¡Nadie!|El Sr. Ruiz vive en la Av. Central.|Es todo.',
  ],
  'Russian and Kazakh': [
    'А. С. Иванов живёт на ул. Ленина, д. 5.|Он молчит.',
    'В 1998 г. завод закрыли.|Это был конец.',
    '«Мы ушли! Нас не пустили», — сказала она.|Дверь была закрыта.',
    '— Мы ушли! — сказала она.|Дверь была закрыта.',
    'Зауыт 2004 ж. жабылды.|Ешкім келмеді.',
    '«Есік ашық болды. Ешкім кірмеді», — деді ол.|Содан кейін кетті.',
  ],
  'quotations with their attribution are one': [
    '“We left. Nobody stopped us,” she said.|Then it rained.',
    '“Why?” she asked.|Nobody knew.',
    '“Who signed?” Pruitt asked.|Nobody knew.',
    '“We left.”|He said nothing about the gate.',
    'She said: “We left. It was late. ‘Go,’ he told us.”|It rained.',
    '“We left,” she said. “Nobody stopped us.”|It rained.',
    'He called it “a mistake.”|It was not one.',
    '“We left,” she said.|“Nobody stopped you,” he replied.',
    '"We left. Nobody stopped us," she said.|Then it rained.',
    '“The first paragraph goes on. It is not closed here.',
    'The gate (it was open. Nobody knew.) stood there.|It fell.',
  ],
  ellipses: [
    'He waited… and left.|Nobody saw.',
    'He waited…|Then he left.',
    'He waited ...|The gate was open.',
  ],
  'scripts without capitals': [
    '水位很高。|没有人签字。',
    '他说：“水位很高。没有人签字。”|然后他走了。',
    '「門は開いていた。誰もいなかった。」と彼女は言った。|雨が降った。',
    'كان الباب مفتوحا.|لم يوقع أحد؟|نعم.',
    'قال د. سالم إنه غادر.|لم يره أحد.',
    'गेट खुला था।|किसी ने नहीं देखा।',
    'ประตูเปิดอยู่ ไม่มีใครเห็น',
  ],
  'lines that are lists or have breaks': [
    '1. The gate.',
    'a) It was open;',
    'It rained\nall day.|It stopped.',
  ],
}

suite('sentences', () => {
  for (const [what, cases] of Object.entries(lines))
    test(what, () => {
      for (const marked of cases) {
        const parts = marked.split('|')
        const gap = /[\p{sc=Han}\p{sc=Hiragana}]/u.test(marked) ? '' : ' '
        const line = parts.join(gap)
        assert.deepEqual(
          sentencesOf(line).map(range => line.slice(...range)),
          parts,
        )
      }
    })

  const piece = fc.oneof(
    fc.constantFrom(
      '. ',
      '! ',
      '? ',
      '… ',
      '。',
      ' «',
      '» ',
      ' “',
      '” ',
      '"',
      ' (',
      ') ',
      '\n',
      ' Mr. ',
      ' 3. ',
      'А. ',
      ', ',
      ' — ',
    ),
    fc.constantFrom(
      'The gate',
      'Мы ушли',
      'er sagte',
      '他说',
      'كان',
      'nobody',
      'U.S.',
      '5 p.m.',
      '🙂',
      'e\u0301',
    ),
    fc.string({ maxLength: 4 }),
  )
  const written = fc.array(piece, { maxLength: 30 }).map(parts => parts.join(''))

  test('are in order and cover all that is no white space', () => {
    fc.assert(
      fc.property(written, line => {
        const found = sentencesOf(line)
        let at = 0
        for (const [start, end] of found) {
          assert.ok(start >= at && end > start)
          assert.equal(line.slice(at, start).trim(), '')
          assert.equal(line.slice(start, end).trim(), line.slice(start, end))
          at = end
        }
        assert.equal(line.slice(at).trim(), '')
      }),
    )
  })

  test('never cut what is whole', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), (line, a, b) => {
        const whole: [number, number] = [a % (line.length + 1), b % (line.length + 1)]
        if (whole[0] > whole[1]) whole.reverse()
        for (const [start] of sentencesOf(line, [whole]).slice(1))
          assert.ok(start <= whole[0] || start >= whole[1] || line.slice(start, whole[1]).trim() === '')
      }),
    )
  })
})
