/**
 * What the furniture of pages says, in the languages we know, with the reason it is set aside for. General wording
 * only: no site's own. Each pattern must match the whole line (see `furniture.ts`), which has been lower-cased and
 * stripped of marks around it.
 */
export type Phrases = { readonly reason: string; readonly whole: RegExp }

const any = (...alternatives: string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`, 'u')

const player = any(
  'please wait|loading|buffering|no media source currently available|media player|video player|audio player',
  'the code has been copied to your clipboard|the url has been copied to your clipboard|embed|embed share|auto',
  '(play|pause|watch|listen|mute|unmute|fullscreen|pop-?out player|direct link|download)( (video|audio|now|live|to this article|to article))?',
  'your browser does not support .{0,60}|javascript (is )?(required|disabled).{0,60}|(please )?enable javascript.{0,60}',
  'now playing|up next|playback speed|current time|duration|(listen|watch)( \\d+ min(ute)?s?)?|video (is )?unavailable|live',
  '((\\d{1,2}:)?\\d{1,2}:\\d{2})([ /–-]+(\\d{1,2}:)?\\d{1,2}:\\d{2})*( ?(min|мин|live))?',
  '(auto|\\d{3,4}p)([ |,/]+(auto|\\d{3,4}p))*',
  'пожалуйста,? подождите|подождите|загрузка|идет загрузка|источник медиа недоступен|видео недоступно|(слушать|смотреть)( видео)?',
  'күте тұрыңыз|жүктелуде|медиа көзі қолжетімсіз|медиа қолжетімсіз|зачекайте|завантаження',
  'bitte warten|wird geladen|video abspielen|artikel anhören|(ihr|dein) browser unterstützt .{0,60}',
  "veuillez patienter|chargement( en cours)?|(écouter|lire) (l[’']article|la vidéo)|votre navigateur .{0,60}",
  'por favor,? espere|cargando|carregando|aguarde|reproducir|caricamento|lütfen bekleyin|yükleniyor|proszę czekać',
  'الرجاء الانتظار|يرجى الانتظار|جار(ي)? التحميل|تشغيل|请稍候|请稍等|加载中|播放|読み込み中|お待ちください|再生|잠시만 기다려 주세요|재생',
)

const navigation = any(
  'accessibility links|breaking news|latest( news)?|top stories|news|home( ?page)?|menu|main menu|navigation|sections|more',
  '(skip|jump|go|return) to .{1,40}|(open|close|toggle|show|hide) (the )?(main )?(menu|navigation|search|sidebar)|close|open',
  'search( .{0,20})?|(sign|log) ?(in|up|out)( / .{0,20})?|(my )?account|register|subscribe( now)?|donate|support us|contact( us)?|about( us)?',
  'back( to (top|home).{0,20})?|to the top|previous( article| story| post)?|next( article| story| post)?|(read|show|load|see|view) (more|less|all)( .{0,20})?|continue reading.{0,30}|print( this( page| article)?)?|advertise( with us)?',
  'follow us.{0,40}|languages?|site ?map|rss|you are here',
  'ссылки для упрощ[её]нного доступа|вернуться .{1,40}|перейти .{1,40}|главная( страница)?|меню|поиск|войти|вход|регистрация|подписаться|подписка|наверх|новости|последние новости|срочные новости|все новости|назад|вперед|далее|закрыть|читать (далее|дальше|полностью)|(показать|загрузить) ещ[её]|распечатать|версия для печати|следите за нами.{0,30}|о нас|контакты|рубрики|разделы',
  'басты бет|мәзір|іздеу|кіру|тіркелу|жазылу|жаңалықтар|соңғы жаңалықтар|жоғары|артқа|негізгі .{1,20} өту|толығырақ|жабу|біз туралы|байланыс',
  'головна|пошук|увійти|новини|перейти до .{1,40}|читати далі',
  'zum inhalt( springen)?|zur (startseite|navigation|hauptnavigation)|startseite|menü|hauptmenü|suche|suchen|anmelden|abmelden|registrieren|abonnieren|nach oben|zurück|weiter|weiterlesen|mehr( lesen| anzeigen| laden)?|drucken|artikel drucken|schließen|nachrichten|eilmeldung|impressum|kontakt|merken|vorlesen',
  "aller (au|à la) .{1,40}|accueil|recherche|rechercher|se connecter|connexion|s[’']abonner|s[’']inscrire|haut de page|retour( .{0,20})?|suivant|précédent|lire la suite|voir plus|imprimer|fermer|à la une|actualités|contactez-nous",
  '(saltar|ir) al? .{1,40}|pular para .{1,40}|ir para .{1,40}|inicio|início|menú|buscar|iniciar sesión|entrar|suscribirse|suscríbete|assine|volver( .{0,20})?|voltar.{0,20}|siguiente|anterior|leer más|ver más|leia mais|imprimir|cerrar|fechar|última hora|últimas noticias|noticias',
  'vai al contenuto|cerca|accedi|abbonati|torna su|chiudi|leggi tutto|stampa|ana sayfa|menü|ara|giriş|kapat|içeriğe geç|devamını oku|przejdź do .{1,40}|szukaj|zaloguj( się)?|czytaj dalej|strona główna',
  'القائمة|الرئيسية|الصفحة الرئيسية|بحث|تسجيل الدخول|اشترك|تخط(ي|ى)? .{1,40}|انتقل .{1,40}|عاجل|أخبار عاجلة|المزيد|التالي|السابق|إغلاق|طباعة|روابط .{0,20}',
  '首页|主页|菜单|导航|搜索|登录|注册|订阅|返回.{0,6}|跳(转)?(到|至).{1,10}|打印|关闭|上一篇.{0,40}|下一篇.{0,40}|查看更多|更多|加载更多|突发新闻|最新消息|首頁|選單|搜尋|登入',
  'ホーム|トップ(ページ)?|メニュー|検索|ログイン|会員登録|本文へ(スキップ|移動)?|ページの先頭へ|ページトップへ|戻る|次へ|前へ|もっと見る|続きを読む|印刷|閉じる|速報|홈|메뉴|검색|로그인|본문 바로가기|더보기|인쇄|닫기|목록',
)

const teaser =
  "read (also|next|more( on this( story)?)?)|(see|watch|listen) also|also read|related( (articles|stories|content|news|topics|links|posts|coverage))?|recommended( (for you|reading|stories))?|more (on this( story| topic)?|stories( from .{0,30})?|from .{1,40}|news|like this|about this)|you (may|might) (also )?(like|be interested in)|further reading|most (read|popular|viewed|shared)|popular( now)?|trending( now)?|editors?[’']s? (picks?|choice)|don[’']t miss|in case you missed it|what to read next|explore more|keep reading|up next|top picks" +
  '|читайте (также|ещё|еще)|смотрите (также|ещё|еще)|по теме|(материалы|статьи|новости) по теме|ещё по теме|похожие (статьи|материалы|новости)|рекомендуем( почитать)?|вам может быть интересно|самое (читаемое|популярное)|популярное|главное|подробнее|см\\. также' +
  '|тағы оқыңыз|оқи отырыңыз|сондай-ақ оқыңыз|тақырып бойынша|ұқсас (мақалалар|жаңалықтар)|осы тақырыпта|танымал|көп оқылғандар|читайте також|дивіться також|за темою' +
  '|lesen sie (auch|mehr|dazu.{0,20})|auch interessant|mehr zum thema|mehr (dazu|von .{1,30}|aus .{1,30})|weitere (artikel|themen|meldungen|nachrichten)|zum thema|das könnte (sie|dich) auch interessieren|meistgelesen|passend dazu|siehe auch|empfohlen' +
  '|(à )?lire aussi|voir aussi|à lire( également)?|sur le même (sujet|thème)|articles? (liés?|similaires|associés?)|nos (suggestions|recommandations)|les plus lus|pour aller plus loin|à voir aussi|en savoir plus' +
  '|lea también|lee también|leer también|le puede interesar|te puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|ver también|vea también|más sobre( este tema)?|más noticias|lo más (leído|visto)|relacionad[oa]s|leia (também|mais)|veja também|mais lidas|notícias relacionadas|saiba mais|leggi anche|potrebbe interessarti|articoli correlati|per approfondire|i più letti' +
  '|bunları da okuyun|ayrıca okuyun|ilgili (haberler|yazılar|konular)|i̇lgili haberler|en çok okunanlar|czytaj (też|także|również)|zobacz (też|także|również)|przeczytaj (też|także|również)|powiązane|polecane|lees ook|läs (också|mer|även)|les også|læs også' +
  '|اقرأ (أيضا|أيضًا|أيضاً|المزيد)|إقرأ أيضا|شاهد (أيضا|أيضًا|أيضاً)|مواضيع ذات صلة|مقالات ذات صلة|ذات صلة|أخبار ذات صلة|قد يهمك( أيضا)?|الأكثر قراءة|موضوعات متعلقة' +
  '|相关(阅读|新闻|文章|链接|报道)|延伸阅读|推荐阅读|更多(新闻|报道|阅读)|热门(文章|新闻)|猜你喜欢|相關(閱讀|新聞|文章|報導)|延伸閱讀|推薦閱讀|関連(記事|ニュース|リンク|トピックス)?|あわせて読みたい|おすすめ(記事)?|こちらも読まれています|人気記事|アクセスランキング|ランキング|관련 ?(기사|뉴스)|함께 보면 좋은 기사|많이 본 (뉴스|기사)'

/** "Read also", alone on a line. */
export const teaserLabel = any(teaser)
/** "Read also: Another headline": the label with a teaser on the same line. */
export const teaserLine = new RegExp(`^(?:${teaser})\\s*[:：>»|–—-]\\s*\\S`, 'u')

export const phrases: readonly Phrases[] = [
  { reason: 'player', whole: player },
  { reason: 'navigation', whole: navigation },
  {
    reason: 'advertisement',
    whole: any(
      'advertisements?( - scroll to continue| continues? below.{0,40}| - continue reading below)?|\\(?advertisement\\)?|ads?|sponsored( content| by .{1,40})?|paid (content|post|partnership)|promoted|story continues below( advertisement)?|article continues (below|after).{0,40}',
      'реклама|на правах рекламы|продолжение (статьи )?после рекламы|жарнама|реклама \\d\\+|anzeige|werbung|publicité|la suite après (la|cette) publicité|publicidad|publicidade|continua após a publicidade|pubblicità|reklam|reklama|advertentie|annons|annonse|إعلان|إعلانات|广告|廣告|広告|スポンサー(ド)?リンク|광고|pr',
    ),
  },
  {
    reason: 'image',
    whole: any(
      "\\d{1,2}x\\d{1,2} image|image|photo|picture|gallery|photo gallery|\\d+ (of|/) \\d+|image caption|(open|view|enlarge|expand|zoom|download)( this)?( in lightbox| image| photo| full[ -]?(size|screen).{0,10})|(hide|toggle|show) caption|image source|bild vergrößern|agrandir l[’']image|фото|изображение|увеличить|图片|写真|画像を拡大|صورة",
    ),
  },
  {
    reason: 'tags',
    whole: any(
      '(tags?|topics?|keywords|filed under|categories|category|in this story|теги|метки|ключевые слова|темы|тегтер|schlagw[oö]rte[r]?|schlagworte|themen|étiquettes|mots[- ]clés|etiquetas|palabras clave|assuntos|argomenti|etiketler|tagi|الكلمات المفتاحية|وسوم|标签|关键词|關鍵字|標籤|タグ|キーワード|태그)\\s*[:：]?.{0,200}',
    ),
  },
  {
    reason: 'reading time',
    whole: any(
      '(reading time|lesezeit|temps de lecture|lecture|время (на )?чтения|tiempo de lectura|okuma süresi|czas czytania)\\s*:?.{0,25}|\\d+[ -]min(ute)?s?[ -]?(read|de lecture|lesezeit|чтения)|\\d+ мин(ут[ыа]?)?( чтения)?|(\\d[\\d ,.]*[km]? )(views?|reads?|просмотр(ов|а)?)|(views|просмотры|просмотров)\\s*:?\\s*\\d[\\d ,.]*|阅读\\s?\\d+|約?\\d+分で読めます',
    ),
  },
  {
    reason: 'comments',
    whole: any(
      '\\(?\\d*\\)? ?comments?( \\(?\\d+\\)?)?( are closed.?)?|(leave|post|add|write|view|show|read|join|see)( a| the| all| your)? ?(\\d+ )?(comments?|reply|conversation|discussion)( \\(\\d+\\))?|discussion|join the (conversation|discussion)|(\\d+ )?repl(y|ies)',
      '(\\d+ )?комментари(и|й|ев|я)( ?\\(?\\d+\\)?)?|(оставить|добавить|написать|показать) комментари.{0,12}|обсуждение|пікірлер( ?\\(?\\d+\\)?)?|пікір қалдыру|коментарі|(\\d+ )?kommentare?( ?\\(?\\d+\\)?)?|kommentar (schreiben|verfassen)|diskussion|(\\d+ )?commentaires?( ?\\(?\\d+\\)?)?|laisser un commentaire|réagir|(\\d+ )?comentarios?( ?\\(?\\d+\\)?)?|deja(r)? un comentario|comentários?|deixe um comentário|commenti|yorumlar|komentarze|التعليقات|تعليقات|اترك تعليق.{0,4}|评论( ?\\(?\\d+\\)?)?|发表评论|留言|コメント(する|を書く)?( ?\\(?\\d+\\)?)?|댓글( ?\\d+)?',
    ),
  },
  {
    reason: 'correction form',
    whole: any(
      '(found|spotted|notice) an? (error|mistake|typo).{0,80}|report (an error|a typo|a problem).{0,40}|нашли (ошибку|опечатку).{0,120}|увидели ошибку.{0,120}|қате тапсаңыз.{0,120}|fehler gefunden.{0,80}|une erreur.{0,20}signale.{0,60}',
    ),
  },
]

/** Words that a line of share links is made of, and nothing else. */
export const sharingWords = new Set(
  'share shares sharing this article story page post on via to by with save bookmark send tweet facebook twitter x instagram whatsapp telegram viber reddit linkedin pinterest flipboard messenger vk vkontakte ok odnoklassniki odnoklassniki.ru e-mail email mail copy link copied url youtube tiktok threads bluesky mastodon xing pocket tumblr line wechat weibo google news rss print gmail sms and or поделиться поделитесь поделится в на через по ссылкой скопировать ссылку ссылка скопирована вконтакте одноклассники фейсбук твиттер телеграм ватсап почте отправить сохранить бөлісу бөлісіңіз сілтемені көшіру поділитися teilen auf per in bei artikel kopieren senden weiterleiten drucken partager sur par copier le lien envoyer compartir en por correo copiar enlace enviar compartilhar no pelo condividi su paylaş udostępnij dela شارك مشاركة على عبر فيسبوك تويتر واتساب تلغرام نسخ الرابط 分享 分享到 分享至 微信 微博 复制链接 轉發 シェア シェアする ツイート ポスト フェイスブック ライン はてな はてなブックマーク リンクをコピー 공유 공유하기 페이스북 트위터 카카오톡 링크복사'.split(
    ' ',
  ),
)

/** Of those, the ones that say that it is sharing: at least one must be among the words. */
export const sharingVerbs =
  /^(shares?|sharing|tweet|facebook|twitter|x|instagram|whatsapp|telegram|viber|reddit|linkedin|pinterest|flipboard|messenger|vk|vkontakte|e-?mail|copy|youtube|tiktok|threads|bluesky|xing|поделиться|поделитесь|вконтакте|фейсбук|твиттер|бөлісу|бөлісіңіз|teilen|partager|compartir|compartilhar|condividi|paylaş|udostępnij|dela|شارك|مشاركة|فيسبوك|تويتر|واتساب|分享.*|微信|微博|シェア.*|ツイート|공유.*|페이스북)$/u

/** Parts that give longer furniture away, whatever stands around them; tried on lines of up to 400 characters. */
export const parts: readonly { readonly reason: string; readonly part: RegExp; readonly upTo: number }[] = [
  {
    reason: 'cookie notice',
    upTo: 600,
    part: /\b(we|our partners|this (web)?site|our (web)?site)\b.{0,60}\b(uses?|store)\b.{0,40}\bcookies?\b|\b(accept|manage|reject|consent to)\b.{0,20}\bcookies?\b|^cookies?\b.{0,40}(settings|policy|preferences|notice)|(использу|қолдана).{0,40}(cookie|куки)|(cookie|куки).{0,60}(использ|соглаша|қолдан)|\b(verwende\w*|nutz\w*|setz\w*)\b.{0,30}\bcookies\b|\b(utilis\w+|dépos\w+)\b.{0,40}\bcookies\b|\b(utiliza\w*|usamos|usa)\b.{0,40}\bcookies\b|utilizz\w+.{0,30}cookie|(ملفات (تعريف )?(الارتباط|الكوكيز)|الكوكيز)|(使用|接受).{0,12}cookie|cookie.{0,20}(使用し|を使用|利用)|çerez(ler)?(i|den)? kullan/iu,
  },
  {
    reason: 'newsletter',
    upTo: 400,
    part: /\b(sign up|subscribe|register)\b.{0,60}\b(newsletters?|e-?mail|updates|alerts|inbox|briefing|channel)\b|\b(get|receive)\b.{0,60}\b(in your inbox|newsletters?|by email|our (top|best|latest) (stories|news))|^(our|the|daily|weekly|morning) .{0,30}newsletter\.?$|\bfollow us on\b|\bdownload our app\b|подпи(шитесь|сывайтесь|саться) на (наш|нас|канал|рассылк|новост|телеграм|telegram|push)|наш.{0,20}(telegram|телеграм)-канал|(біздің|арнамызға|жаңалық(тар)?ға).{0,40}(жазылыңыз|жазылу)|підпи(шіться|суйтесь) на|\bnewsletter\b.{0,60}\b(abonnieren|anmelden|bestellen|bestellt)|\b(abonnieren|melden) sie\b.{0,60}\bnewsletter|(abonnez|inscrivez)[- ]vous.{0,60}(newsletter|lettre|alerte|infolettre)|(suscríbete|suscríbase|regístrate|apúntate).{0,60}(boletín|newsletter|canal|alertas)|(assine|inscreva-se|receba).{0,60}(newsletter|boletim|canal)|iscriviti.{0,40}(newsletter|canale)|bülten(imiz)?e (abone|kayıt)|zapisz się.{0,30}newsletter|اشترك.{0,40}(النشرة|نشرتنا|قناة|الإخبارية)|(订阅|关注).{0,16}(通讯|邮件|电子报|简报|公众号|频道)|(訂閱|關注).{0,16}(電子報|頻道)|(メールマガジン|メルマガ|ニュースレター).{0,20}(登録|購読)|뉴스레터.{0,12}(구독|신청)/iu,
  },
  {
    reason: 'legal',
    upTo: 400,
    part: /^(copyright|©|\(c\))\s*.{0,120}$|\ball rights reserved\b|^(terms( (of|and) \w+)*|privacy( policy| notice)?|imprint|disclaimer)([ |·•,/]+.{0,80})?$|все права защищены|барлық құқықтар.{0,20}қорғалған|усі права захищені|при (использовании|цитировании|перепечатке) материалов.{0,160}(ссылка|обязательн)|перепечатка.{0,80}(запрещ|разреш)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|tüm hakları saklıdır|wszelkie prawa zastrzeżone|جميع الحقوق محفوظة|حقوق النشر محفوظة|版权所有|版權所有|保留所有权利|無断転載|無断複製|저작권자|무단 ?전재|^(политика конфиденциальности|пользовательское соглашение|datenschutz(erklärung)?|agb|mentions légales|politique de confidentialité|aviso legal|política de privacidad|隐私政策|プライバシーポリシー|利用規約|سياسة الخصوصية)$/iu,
  },
]
