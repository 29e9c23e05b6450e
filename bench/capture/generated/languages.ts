/**
 * What invented pages are written with, a language each: sentences with places for a name {n}, a place {p} and a number
 * {d}; and what sites put around an article.
 */
export type Language = {
  readonly lang: string
  readonly dir?: 'rtl'
  readonly names: readonly string[]
  readonly places: readonly string[]
  readonly sentences: readonly string[]
  readonly heading: readonly string[]
  readonly readAlso: string
  readonly newsletter: string
  readonly share: string
  readonly comments: string
  readonly copyright: string
  readonly advertisement: string
  readonly menu: readonly string[]
  readonly caption: string
}

const list = (words: string): string[] => words.split('|')

export const languages: readonly Language[] = [
  {
    lang: 'en',
    names: list('Ilse Marran|Tom Vale|Ruth Anselm|Orrin Kade'),
    places: list('Sela|Marlow Bend|the eastern quay|the quarry'),
    sentences: list(
      'The register of {p} shows that {d} crates were never weighed, although the board was told otherwise.|“Nobody asked us before the {d} lorries came,” said {n}, who has kept the books since the spring.|{n} did not answer {d} letters in which the council had asked about the permit for {p}.|According to the minutes, {d} households at {p} were without water for the whole of the summer.|The audit lists {d} payments to a company that {n} had founded a month before.|It took {d} days until an engineer was sent to {p}, and by then the wall had given way.',
    ),
    heading: list('What the register says|The missing letters|Who knew of it'),
    readAlso: 'Read also',
    newsletter: 'Subscribe to our newsletter',
    share: 'Share this article',
    comments: 'Comments',
    copyright: 'All rights reserved',
    advertisement: 'Advertisement',
    menu: list('Home|News|Politics|Sport|Culture|Weather|Contact'),
    caption: 'The pumping station at {p}. Photo: {n}',
  },
  {
    lang: 'de',
    names: list('Ilse Brandt|Jonas Kehl|Ruth Anselm|Maren Voss'),
    places: list('Sela|Altenbruch|am Ostkai|im Steinbruch'),
    sentences: list(
      'Aus dem Register geht hervor, dass {d} Kisten in {p} nie gewogen wurden, obwohl der Rat etwas anderes erfuhr.|„Vor den {d} Lastwagen hat uns niemand gefragt“, sagte {n}, die seit dem Frühjahr die Bücher führt.|{n} beantwortete {d} Briefe nicht, in denen die Gemeinde nach der Genehmigung gefragt hatte.|Dem Protokoll zufolge waren {d} Haushalte den ganzen Sommer über ohne Wasser.|Die Prüfer nennen {d} Zahlungen an eine Firma, die {n} einen Monat zuvor gegründet hatte.|Es dauerte {d} Tage, bis ein Ingenieur nach {p} geschickt wurde, und da war die Mauer schon eingestürzt.',
    ),
    heading: list('Was im Register steht|Die verschwundenen Briefe|Wer davon wusste'),
    readAlso: 'Lesen Sie auch',
    newsletter: 'Newsletter abonnieren',
    share: 'Artikel teilen',
    comments: 'Kommentare',
    copyright: 'Alle Rechte vorbehalten',
    advertisement: 'Anzeige',
    menu: list('Startseite|Nachrichten|Politik|Sport|Kultur|Wetter|Kontakt'),
    caption: 'Das Pumpwerk bei {p}. Foto: {n}',
  },
  {
    lang: 'fr',
    names: list('Claire Morel|Louis Ferrand|Anne Roche|Paul Vidal'),
    places: list('Sela|Montbrun|au quai est|à la carrière'),
    sentences: list(
      'Le registre montre que {d} caisses n’ont jamais été pesées à {p}, alors que le conseil affirmait le contraire.|« Personne ne nous a rien demandé avant l’arrivée des {d} camions », a déclaré {n}, qui tient les comptes depuis le printemps.|{n} n’a pas répondu aux {d} lettres dans lesquelles la commune demandait le permis.|Selon le procès-verbal, {d} foyers sont restés sans eau pendant tout l’été.|L’audit recense {d} paiements à une société que {n} avait fondée un mois plus tôt.|Il a fallu {d} jours pour qu’un ingénieur soit envoyé à {p}, et le mur avait déjà cédé.',
    ),
    heading: list('Ce que dit le registre|Les lettres disparues|Qui le savait'),
    readAlso: 'Lire aussi',
    newsletter: 'Inscrivez-vous à notre newsletter',
    share: 'Partager cet article',
    comments: 'Commentaires',
    copyright: 'Tous droits réservés',
    advertisement: 'Publicité',
    menu: list('Accueil|Actualités|Politique|Sport|Culture|Météo|Contact'),
    caption: 'La station de pompage de {p}. Photo : {n}',
  },
  {
    lang: 'es',
    names: list('Lucía Ferrer|Tomás Vidal|Ana Robles|Pablo Mena'),
    places: list('Sela|Montalvo|el muelle este|la cantera'),
    sentences: list(
      'El registro muestra que {d} cajas nunca se pesaron en {p}, aunque al consejo se le dijo lo contrario.|«Nadie nos preguntó antes de que llegaran los {d} camiones», dijo {n}, que lleva los libros desde la primavera.|{n} no respondió a {d} cartas en las que el ayuntamiento preguntaba por el permiso.|Según las actas, {d} hogares estuvieron sin agua durante todo el verano.|La auditoría enumera {d} pagos a una empresa que {n} había fundado un mes antes.|Pasaron {d} días hasta que se envió a un ingeniero a {p}, y para entonces el muro había cedido.',
    ),
    heading: list('Lo que dice el registro|Las cartas perdidas|Quién lo sabía'),
    readAlso: 'Lea también',
    newsletter: 'Suscríbase a nuestro boletín',
    share: 'Compartir este artículo',
    comments: 'Comentarios',
    copyright: 'Todos los derechos reservados',
    advertisement: 'Publicidad',
    menu: list('Inicio|Noticias|Política|Deportes|Cultura|Tiempo|Contacto'),
    caption: 'La estación de bombeo de {p}. Foto: {n}',
  },
  {
    lang: 'ru',
    names: list('Анна Брандт|Олег Тихонов|Ирина Сомова|Павел Крутов'),
    places: list('Селе|Заречье|порту|карьере'),
    sentences: list(
      'Из журнала следует, что {d} ящиков в {p} так и не взвесили, хотя совету сообщили обратное.|«Никто нас не спросил, прежде чем пришли {d} грузовиков», — сказала {n}, которая ведёт книги с весны.|{n} не ответил на {d} писем, в которых администрация спрашивала о разрешении.|Согласно протоколу, {d} домов всё лето оставались без воды.|Аудиторы насчитали {d} платежей компании, которую {n} зарегистрировал месяцем раньше.|Прошло {d} дней, прежде чем в {p} отправили инженера, и к тому времени стена обрушилась.',
    ),
    heading: list('Что говорит журнал|Пропавшие письма|Кто об этом знал'),
    readAlso: 'Читайте также',
    newsletter: 'Подпишитесь на нашу рассылку',
    share: 'Поделиться',
    comments: 'Комментарии',
    copyright: 'Все права защищены',
    advertisement: 'Реклама',
    menu: list('Главная|Новости|Политика|Спорт|Культура|Погода|Контакты'),
    caption: 'Насосная станция в {p}. Фото: {n}',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    names: list('ليلى حداد|سامي منصور|هدى كرم|طارق نصر'),
    places: list('سيلا|الرصيف الشرقي|المحجر|المرفأ'),
    sentences: list(
      'يظهر السجل أن {d} صندوقًا لم توزن قط في {p}، رغم أن المجلس أُبلغ بخلاف ذلك.|وقالت {n} التي تمسك الدفاتر منذ الربيع: «لم يسألنا أحد قبل وصول {d} شاحنة».|ولم ترد {n} على {d} رسالة سألت فيها البلدية عن الترخيص.|ووفقًا للمحضر، بقيت {d} أسرة دون ماء طوال الصيف.|ويذكر التدقيق {d} دفعة لشركة أسستها {n} قبل ذلك بشهر.|واستغرق الأمر {d} يومًا حتى أُرسل مهندس إلى {p}، وكان الجدار قد انهار.',
    ),
    heading: list('ماذا يقول السجل|الرسائل المفقودة|من كان يعلم'),
    readAlso: 'اقرأ أيضًا',
    newsletter: 'اشترك في نشرتنا البريدية',
    share: 'شارك المقال',
    comments: 'التعليقات',
    copyright: 'جميع الحقوق محفوظة',
    advertisement: 'إعلان',
    menu: list('الرئيسية|أخبار|سياسة|رياضة|ثقافة|طقس|اتصل بنا'),
    caption: 'محطة الضخ في {p}. الصورة: {n}',
  },
  {
    lang: 'zh',
    names: list('林静|周远|陈玉兰|高明'),
    places: list('东码头|采石场|塞拉镇|水库'),
    sentences: list(
      '登记册显示，{p}有{d}箱货物从未过磅，尽管理事会得到的说法正好相反。|“在那{d}辆卡车到来之前，没有人问过我们，”从春天起管账的{n}说。|市政府发出{d}封信询问许可证一事，{n}一封也没有回复。|会议记录显示，整个夏天有{d}户人家没有自来水。|审计列出了{d}笔付给一家公司的款项，该公司是{n}一个月前成立的。|过了{d}天才有工程师被派往{p}，那时围墙已经倒塌。',
    ),
    heading: list('登记册上写了什么|失踪的信件|谁知道这件事'),
    readAlso: '相关阅读',
    newsletter: '订阅我们的电子报',
    share: '分享本文',
    comments: '评论',
    copyright: '版权所有',
    advertisement: '广告',
    menu: list('首页|新闻|政治|体育|文化|天气|联系我们'),
    caption: '{p}的泵站。{n}摄',
  },
  {
    lang: 'ja',
    names: list('森田明|佐野由美|高木誠|大野恵'),
    places: list('東埠頭|採石場|瀬良町|貯水池'),
    sentences: list(
      '台帳によると、{p}では{d}箱が一度も計量されていなかったが、理事会には逆の報告がなされていた。|「{d}台のトラックが来る前に、誰も私たちに尋ねませんでした」と、春から帳簿をつけている{n}さんは話した。|町が許可について尋ねた{d}通の手紙に、{n}さんは一通も返事をしなかった。|議事録によれば、夏の間ずっと{d}世帯が断水していた。|監査は、{n}さんが一か月前に設立した会社への{d}件の支払いを挙げている。|技師が{p}に派遣されるまでに{d}日かかり、そのときには壁が崩れていた。',
    ),
    heading: list('台帳に書かれていること|消えた手紙|誰が知っていたのか'),
    readAlso: '関連記事',
    newsletter: 'メールマガジンに登録する',
    share: 'この記事をシェア',
    comments: 'コメント',
    copyright: '無断転載を禁じます',
    advertisement: '広告',
    menu: list('ホーム|ニュース|政治|スポーツ|文化|天気|お問い合わせ'),
    caption: '{p}のポンプ場（撮影・{n}）',
  },
  {
    lang: 'kk',
    names: list('Айгүл Сапарова|Нұрлан Ахметов|Дана Оспан|Ерлан Қайрат'),
    places: list('Селада|портта|карьерде|ауылда'),
    sentences: list(
      'Журналға сәйкес, {p} {d} жәшік ешқашан өлшенбеген, бірақ кеңеске керісінше айтылған.|«{d} жүк көлігі келгенге дейін бізден ешкім сұраған жоқ», — деді көктемнен бері кітап жүргізетін {n}.|Әкімдік рұқсат туралы сұраған {d} хатқа {n} жауап бермеді.|Хаттамаға сәйкес, {d} үй жаз бойы сусыз отырды.|Аудит {n} бір ай бұрын құрған компанияға жасалған {d} төлемді атайды.|Инженер жіберілгенше {d} күн өтті, ол кезде {p} қабырға құлаған еді.',
    ),
    heading: list('Журналда не жазылған|Жоғалған хаттар|Кім білді'),
    readAlso: 'Тағы оқыңыз',
    newsletter: 'Жаңалықтарға жазылыңыз',
    share: 'Бөлісу',
    comments: 'Пікірлер',
    copyright: 'Барлық құқықтар қорғалған',
    advertisement: 'Жарнама',
    menu: list('Басты бет|Жаңалықтар|Саясат|Спорт|Мәдениет|Ауа райы|Байланыс'),
    caption: 'Сорғы станциясы. Фото: {n}',
  },
  {
    lang: 'tr',
    names: list('Elif Demir|Kerem Aydın|Zeynep Kaya|Murat Tan'),
    places: list('Sela|doğu rıhtımı|taş ocağı|baraj'),
    sentences: list(
      'Kayıtlara göre {p} bölgesinde {d} sandık hiç tartılmadı, oysa kurula tersi söylenmişti.|“{d} kamyon gelmeden önce kimse bize sormadı” diyen {n}, defterleri ilkbahardan beri tutuyor.|{n}, belediyenin izni sorduğu {d} mektuba yanıt vermedi.|Tutanağa göre {d} hane bütün yaz susuz kaldı.|Denetim, {n} tarafından bir ay önce kurulan şirkete yapılan {d} ödemeyi sıralıyor.|Bir mühendisin {p} bölgesine gönderilmesi {d} gün sürdü ve o sırada duvar çökmüştü.',
    ),
    heading: list('Kayıtlarda ne yazıyor|Kaybolan mektuplar|Kim biliyordu'),
    readAlso: 'Ayrıca okuyun',
    newsletter: 'Bültenimize abone olun',
    share: 'Bu haberi paylaş',
    comments: 'Yorumlar',
    copyright: 'Tüm hakları saklıdır',
    advertisement: 'Reklam',
    menu: list('Ana sayfa|Haberler|Siyaset|Spor|Kültür|Hava durumu|İletişim'),
    caption: 'Pompa istasyonu, {p}. Fotoğraf: {n}',
  },
]
