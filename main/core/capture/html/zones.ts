import { attribute, type Element } from './tree.ts'

/** Elements whose content is never text of the page. */
export const wordless: ReadonlySet<string> = new Set(
  'script style template noscript iframe frame frameset noframes object embed applet svg math canvas audio video map head title meta link button input select textarea datalist option progress meter dialog'.split(
    ' ',
  ),
)

/** What the words of class and id say, one reason each; tried in order. Words are compared whole. */
const byWord: readonly (readonly [string, RegExp])[] = [
  [
    'comments',
    /^(comments?|commentlist|comment-?list|disqus|respond|discussion|livefyre|fb-comments|comentarios?|commentaires?|kommentare?|commenti|reacties|komentarze|komentarz|yorumlar|kommentarer|leserkommentare|ugc)$/,
  ],
  ['cookie notice', /^(cookies?|cookie-?(banner|notice|consent|bar)|consent|gdpr|onetrust|cmp)$/],
  [
    'advertisement',
    /^(ads?|advert|adverts|advertisement|advertising|adsense|adslot|ad-?(slot|unit|box|container|wrapper)|adunit|sponsor(ed|ship)?|banner|dfp|gpt|outbrain|taboola|promoted|commercial)$/,
  ],
  [
    'share links',
    /^(share|shares|sharing|sharedaddy|sharebar|socials?|social-?(links|share|media|icons|bar)|addtoany|addthis|sharethis|follow)$/,
  ],
  [
    'newsletter',
    /^(newsletters?|subscribe|subscription|signup|sign-?up|mailing|paywall|piano|donate|donation|membership|regwall)$/,
  ],
  [
    'other articles',
    /^(related|relateds|recommend(ed|ations?)?|readmore|read-?more|read-?also|readalso|more-?(stories|news|articles|on)|morestories|teasers?|promos?|trending|popular|most-?(read|popular|viewed)|mostread|latest|recirc|recirculation|upnext|similar|yarpp|jp-relatedposts|crosslinks?|also|linklist|onward)$/,
  ],
  [
    'about the author',
    /^(author-?(bio|box|info|card|description|profile|about|dropdown|details)|authorbox|about-?author|bio|biography|contributor-?(bio|info))$/,
  ],
  [
    'navigation',
    /^(nav|navs|navbar|navigation|menu|menus|submenu|breadcrumbs?|crumbs?|pagination|pager|paging|toolbar|skip|skiplinks?|skip-?link|offcanvas|masthead|topbar|hamburger|site-?header|siteheader|toc|language-?switcher|search|searchform)$/,
  ],
  [
    'tags',
    /^(tags?|taglist|tag-?(list|cloud|links)|tagcloud|post-?tags|topics?|topic-?list|keywords|categories|cat-?links)$/,
  ],
  [
    'sidebar',
    /^(sidebar|side-?bar|side-?col(umn)?|right-?bar|left-?bar|rail|right-?rail|left-?rail|widget|widgets|widget-?area|complementary)$/,
  ],
  [
    'player',
    /^(player|video-?player|audio-?player|jwplayer|video-?js|vjs|mejs|mediaplayer|media-?player|playlist)$/,
  ],
  ['footer', /^(footer|site-?footer|sitefooter|colophon|copyright|legal|disclaimer|credits-?bar)$/],
  ['pop-up', /^(popup|pop-?up|flyout|fly-?out|modal|overlay|lightbox|tooltip|toast|dialog|interstitial)$/],
  [
    'print or rating',
    /^(print|printonly|print-?only|rating|ratings|stars|reactions?|likes?|kudos?|claps?|vote|votes|emoji)$/,
  ],
  [
    'hidden',
    /^(hidden|visually-?hidden|visuallyhidden|sr-?only|screen-?reader(-?text)?|screenreader|a11y|offscreen|assistive)$/,
  ],
]

const byRole: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  banner: 'navigation',
  contentinfo: 'footer',
  complementary: 'sidebar',
  dialog: 'pop-up',
  alertdialog: 'pop-up',
}

const tokensOf = (value: string): string[] =>
  value.length > 400
    ? []
    : value
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[\s]+/)
        .filter(Boolean)

/** Names such as "article-with-sidebar" or "has-ads" speak of what is near, not of the element itself. */
const aboutOthers = /(^|[-_])(with|has|no|not|without|is|hide|show|enable|disable|js)[-_]/
/** "tag-water" and "author-ida" on a post say what it is about: of these only the whole and its pairs count. */
const labels = /^(tags?|category|cat|topics?|author|type|format)-/
/** "post-pagination" is a part of a post, "post-type-water-ads" says what it is about. */
const parts = /^(post|section)-/
/** Frameworks' "hidden-xs", "hidden-print": true at one width or on paper only. */
const sometimes = /^(hidden|visible|invisible|d|show|hide)-/

/** "article-body__share-buttons": the whole, pairs of its words, and single words name the part. */
function candidates(token: string): string[] {
  if (sometimes.test(token)) return []
  const words = token.split(/[-_]+/).filter(Boolean)
  const pairs = words.slice(1).map((word, index) => `${words[index]}-${word}`)
  if (labels.test(token)) return [token, ...pairs]
  if (parts.test(token)) return words.length === 2 ? [token, ...words] : [token, ...pairs]
  return [token, ...pairs, ...words]
}

/** Class names repeat on a page by the thousand: what each says is worked out once. */
const told = new Map<string, string | null>()
const MOST_TOLD = 20_000

function reasonOfToken(token: string): string | null {
  const known = told.get(token)
  if (known !== undefined) return known
  let reason: string | null = null
  if (!aboutOthers.test(token))
    for (const candidate of candidates(token)) {
      reason = byWord.find(([, pattern]) => pattern.test(candidate))?.[0] ?? null
      if (reason) break
    }
  if (told.size >= MOST_TOLD) told.clear()
  told.set(token, reason)
  return reason
}

/** Why an element is no part of the text by its tag, role, class or id; null when nothing says so. */
export function zoneOf(element: Element): string | null {
  const tag = element.tagName
  if (isHidden(element)) return 'hidden'
  if (tag === 'nav' || tag === 'menu') return 'navigation'
  if (tag === 'aside') return 'sidebar'
  if (tag === 'footer') return 'footer'
  const role = byRole[attribute(element, 'role')]
  if (role) return role
  if (tag === 'form') return 'form'
  if (tag === 'html' || tag === 'body' || tag === 'article' || tag === 'main') return null
  if (/^h[1-6]$/.test(tag)) return null
  const tokens = [...tokensOf(attribute(element, 'class')), ...tokensOf(attribute(element, 'id'))]
  for (const token of tokens) {
    const reason = reasonOfToken(token)
    if (reason) return reason
  }
  return null
}

function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return value !== 'until-found'
    if (name === 'aria-hidden' && value === 'true' && element.tagName !== 'body') return true
    if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) return true
  }
  return false
}

/** Class names that say caption, credit or byline, for elements without a tag of their own. */
export function labelOf(element: Element): 'caption' | 'byline' | 'date' | null {
  const names =
    `${attribute(element, 'class')} ${attribute(element, 'itemprop')} ${attribute(element, 'rel')}`.toLowerCase()
  if (names.length > 400 || names.length < 3) return null
  if (
    /(^|[\s_-])(captions?|figcaption|cutline|photo-?credit|image-?(credit|description)|wp-caption-text)([\s_-]|$)/.test(
      names,
    )
  )
    return 'caption'
  if (/(^|[\s_-])(bylines?|authors?|by-?author|author-?names?|contributors?|writer)([\s_-]|$)/.test(names))
    return 'byline'
  if (
    /(^|[\s_-])(dateline|timestamp|pub-?date|published|post-?date|entry-?date|date-?published|posted-?on|datetime|date)([\s_-]|$)/.test(
      names,
    )
  )
    return 'date'
  return null
}
