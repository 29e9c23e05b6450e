/** Invented passages for tests: what people of a made-up investigation said, in several languages and scripts. */
export type FixturePassage = {
  text: string
  /** Words of the passage that are names, with another name for each. */
  names: readonly (readonly [string, string])[]
  /** A negation of the passage's language, to add or take away. */
  negation: string
  /** Ordinary words of the language, none of them serious. */
  ordinary: readonly string[]
}

export const passages: readonly FixturePassage[] = [
  {
    text: 'They told Odessa Pruitt that the blue pipes under Tannery Row carried 31 samples of grey dust, and the water smelled of iron for 11 weeks.',
    names: [
      ['Pruitt', 'Hallqvist'],
      ['Odessa', 'Ines'],
      ['Tannery', 'Mill'],
    ],
    negation: 'not',
    ordinary: ['garden', 'slowly', 'window', 'painted', 'music'],
  },
  {
    text: 'Мы видели, как Гульнар Сейткали несла журнал на завод, и директор положил 27 страниц в серую папку возле окна.',
    names: [
      ['Сейткали', 'Ермекова'],
      ['Гульнар', 'Айжан'],
    ],
    negation: 'не',
    ordinary: ['берег', 'медленно', 'дерево', 'музыка'],
  },
  {
    text: 'Wir trugen die Proben mit Annika Vogel in das Labor, und der Leiter schrieb 48 Zeilen in ein graues Heft.',
    names: [
      ['Vogel', 'Brandt'],
      ['Annika', 'Lotte'],
    ],
    negation: 'nicht',
    ordinary: ['langsam', 'blau', 'singen', 'leise'],
  },
  {
    text: 'Nous portions les dossiers avec Maëlle Corvin vers la mairie, et le gardien comptait 64 caisses près du portail.',
    names: [
      ['Corvin', 'Lambrec'],
      ['Maëlle', 'Solène'],
    ],
    negation: 'pas',
    ordinary: ['jardin', 'lentement', 'bleu', 'chanter'],
  },
  {
    text: 'Llevamos las muestras con Rosario Beltrame al depósito, y el vigilante contaba 53 cajas junto al portón.',
    names: [
      ['Beltrame', 'Quiroga'],
      ['Rosario', 'Inés'],
    ],
    negation: 'no',
    ordinary: ['jardín', 'despacio', 'azul', 'cantar'],
  },
  {
    text: 'Біз Айгерім Төлегенова туралы естідік, зауыт ауласында 19 қорап тұрды, кітап үстелде жатты.',
    names: [
      ['Төлегенова', 'Сәрсенова'],
      ['Айгерім', 'Динара'],
    ],
    negation: 'емес',
    ordinary: ['терезе', 'баяу', 'бақша', 'ән'],
  },
  {
    text: 'رأينا السيد مروان الحلبي يحمل الدفاتر إلى المصنع وكان في الساحة 35 صندوقا من الخشب.',
    names: [['مروان', 'سامي']],
    negation: 'لا',
    ordinary: ['حديقة', 'نافذة', 'ببطء', 'موسيقى'],
  },
]
