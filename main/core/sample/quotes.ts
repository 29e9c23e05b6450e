import { bench, board, checked, deep, off, on, plant, type SampleQuote } from './sample-quote.ts'

const published: readonly SampleQuote[] = [
  on(
    'whitcomb-standard',
    'ledger-filters',
    'whitcomb',
    'Every filter we installed met every standard we were required to meet, and I would drink that water today',
    { ...checked, tags: ['filters'] },
  ),
  bench(
    'k-31',
    'ledger-filters',
    'k',
    'We had 31 readings over the limit that spring, and we were told to run them again until there were fewer',
    { tags: ['lab sheets'], comment: 'Confirmed by the same person on 14 March: 31.' },
  ),
  on(
    'seitkali-log',
    'ledger-filters',
    'seitkali',
    'Сертификат подписали в среду, а испытания начались только в пятницу. Я своей рукой внесла это в журнал',
    { tags: ['certificate'] },
  ),
  on('anselm-raw', 'ledger-filters', 'anselm', 'Nobody at the board asked to see the raw numbers', {
    tags: ['board'],
  }),
  on('anselm-hindsight', 'ledger-filters', 'anselm', 'In hindsight, that was our job'),
  on(
    'pruitt-step',
    'ledger-filters',
    'pruitt',
    'He stood right there on the step and said, ‘You didn’t hear this from me, but buy bottled,’',
    { ...checked, comment: 'Meter reader not reached: 3 calls, 1 letter.' },
  ),
  on(
    'oakes-days',
    'ledger-filters',
    'oakes',
    'State rules give a district 30 days to tell the people it serves that the limit was passed.',
  ),
  on(
    'seitkali-wednesday',
    'temirkol-certificate',
    'seitkali',
    'Сертификат подписали в среду, а испытания начались только в пятницу',
    {
      ...checked,
      tags: ['certificate'],
      comment: 'Differs from 21 March, where the small rig ran on Thursday.',
    },
  ),
  on(
    'seitkali-twice',
    'temirkol-certificate',
    'seitkali',
    'Сертификат у меня просили дважды, журнал — ни разу',
  ),
  on(
    'tubin-desk',
    'temirkol-certificate',
    'tubin',
    'Я подписал то, что мне положили на стол. Даты я не проверял',
    {
      tags: ['certificate'],
    },
  ),
  on(
    'seitkali-friday',
    'temirkol-uni',
    'seitkali',
    'Мен сынақты жұма күні таңертең бастадым. Куәлік ол кезде директордың папкасында жатқан',
    { tags: ['certificate'] },
  ),
  on('seitkali-nineteen', 'temirkol-uni', 'seitkali', 'Тоғыз деп жаздырды, ал аспап он тоғызды көрсетті', {
    tags: ['log'],
  }),
  on(
    'tubin-twice',
    'aqbulaq-news',
    'tubin',
    'Мы проверяем каждый картридж дважды, и только потом ставим подпись',
    {
      comment: 'July 2022. Compare with what he said in February 2024.',
    },
  ),
  on('hollerfurt-paper', 'filterwoche', null, 'Auf dem Papier war alles in Ordnung, im Wasser nicht', {
    tags: ['other buyers'],
  }),
  on(
    'whitcomb-answer',
    'new-filters',
    'whitcomb',
    'The maker has tested them. I would not pay twice for one answer',
    {
      tags: ['filters'],
    },
  ),
  on(
    'pruitt-card',
    'brown-water',
    'pruitt',
    'They read me the same card three weeks running. The third time I read it to them',
  ),
  on(
    'pruitt-nine',
    'eco-del-marlow',
    'pruitt',
    'Llamé nueve veces. Nadie nos dio un número, solo la misma frase',
    {
      comment: 'Said in English and translated by a neighbour on the spot: do not translate it back.',
    },
  ),
  on('anselm-listen', 'eco-del-marlow', 'anselm', 'No vengo a defender nada, vengo a escuchar'),
]

const records: readonly SampleQuote[] = [
  on(
    'whitcomb-nervous',
    'special-session',
    'whitcomb',
    'You can have a summary in the autumn. Raw sheets only make people nervous.',
    { ...checked, tags: ['board'] },
  ),
  on(
    'whitcomb-rule',
    'board-2014',
    'whitcomb',
    'I have one rule, and it is that nobody reads about our water before I do.',
  ),
  on(
    'whitcomb-preliminary',
    'whitcomb-answer',
    'whitcomb',
    'The sheets were preliminary and remain so.',
    checked,
  ),
  on(
    'whitcomb-order',
    'whitcomb-answer',
    'whitcomb',
    'The certificate was in order on the day we received it.',
  ),
  on('plant-refusal', 'plant-refusal', null, 'От комментариев воздержимся', checked),
]

const spoken: readonly SampleQuote[] = [
  on('seitkali-name', 'interview', 'seitkali', 'My name, my work. They know I talk.', {
    comment: 'Her terms, 00:00:11.',
  }),
  on(
    'seitkali-columns',
    'interview',
    'seitkali',
    'The log has two columns, date and hand. The certificate has one signature and no date of test',
    { tags: ['log'] },
  ),
  on(
    'seitkali-thursday',
    'interview',
    'seitkali',
    'We switched the small rig on late on Thursday. The real test was after.',
    { tags: ['log'], comment: 'Differs from 2 February: Friday, now Thursday.' },
  ),
  on(
    'seitkali-beside',
    'interview',
    'seitkali',
    'If you put the certificate beside the log you see it at once. Two days.',
    {
      ...checked,
      tags: ['certificate', 'log'],
    },
  ),
  on(
    'seitkali-copied',
    'interview',
    'seitkali',
    'Если показание выше нормы, его переписывали на следующий день.',
  ),
  on(
    'seitkali-scan',
    'interview',
    'seitkali',
    'They asked for the certificate twice, and once for a better scan of it.',
  ),
  plant(
    'seitkali-page',
    'interview',
    'seitkali',
    'The director’s office asked for the page to be copied out again, without my line.',
    { tags: ['log'] },
  ),
  plant(
    'seitkali-three',
    'interview',
    'seitkali',
    'Three people saw the clean copy, and all three still work there.',
  ),
  off(
    'off-foreman',
    'interview',
    'seitkali',
    'The foreman came to my flat and told me which apartment my mother lives in.',
  ),
  off(
    'off-cousin',
    'interview',
    'seitkali',
    'I have given the page to my cousin. If you print that, they will go to her.',
  ),
  off('off-leaving', 'interview', 'seitkali', 'My leaving was not by my own wish, whatever the paper says.'),
  plant('letter-kept', 'letter', 'seitkali', 'جۋرنالدىڭ سول بەتى مەندە ساقتاۋلى', { tags: ['log'] }),
  plant('letter-red', 'letter', 'seitkali', 'قىزىل سيامەن جازىلعان توعىز مەنىكى ەمەس', { tags: ['log'] }),
  deep(
    'messages-archive',
    'messages',
    'seitkali',
    'Второй экземпляр листа 88 лежит в архиве торговой палаты',
  ),
  deep('messages-case', 'messages', 'seitkali', 'Спросите там про дело номер 60, его никто не закрывал.'),
  bench(
    'k-better',
    'k-call',
    'k',
    'Nobody told us to change a number. We were told to keep running until we liked it better.',
    { tags: ['lab sheets'] },
  ),
  bench('k-bottle', 'k-call', 'k', 'The lead does not leave a bottle because you ask it again.'),
  deep('k-third', 'k-call', 'k', 'There is a third list, with the school on it.'),
  deep('r-desk', 'r-call', 'r', 'Every result over the limit went to one desk first.'),
  off('r-badge', 'r-call', 'r', 'There are four of us whose badge does.'),
  on('greer-notice', 'greer-call', 'greer', 'We received no notice in that window.', {
    ...checked,
    tags: ['notices'],
  }),
  on('greer-word', 'greer-call', 'greer', 'The rule does not know that word. A signed sheet is a result.'),
  on(
    'anselm-june',
    'anselm-interview',
    'anselm',
    'I would sooner have been frightened in June than ashamed in March.',
  ),
  board(
    'anselm-mistake',
    'anselm-interview',
    'anselm',
    'The second order went through because nobody wanted to say aloud that the first was a mistake.',
  ),
  on(
    'pruitt-letter',
    'pruitt-interview',
    'pruitt',
    'What I want is a letter with a number in it. Just the number.',
  ),
  off(
    'pruitt-reader',
    'pruitt-interview',
    'pruitt',
    'I do, and that you may not write down. He has two little ones.',
  ),
]

/** The quotes of the sample, on every kind of terms. */
export const sampleQuotes: readonly SampleQuote[] = [...published, ...records, ...spoken]
