import type { Item, Story } from './story.ts'

/** A site's or content system's way of making a page of an article. */
export type Manner = (story: Story) => string

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const each = <T>(values: readonly T[], make: (value: T, index: number) => string): string =>
  values.map(make).join('\n')
const links = (words: readonly string[]): string =>
  each(words, word => `<li><a href="/x/${word.length}">${escaped(word)}</a></li>`)

function itemHtml(item: Item): string {
  switch (item.is) {
    case 'heading':
      return `<h2>${escaped(item.text)}</h2>`
    case 'quote':
      return `<blockquote><p>${escaped(item.text)}</p></blockquote>`
    case 'figure':
      return `<figure><img src="/a.jpg" alt=""><figcaption>${escaped(item.text)}</figcaption></figure>`
    case 'pull':
      return `<aside class="pullquote"><p>${escaped(item.text)}</p></aside>`
    case 'list':
      return `<ul>${each(item.items, text => `<li>${escaped(text)}</li>`)}</ul>`
    case 'table':
      return `<table>${each(item.rows, row => `<tr>${each(row, cell => `<td>${escaped(cell)}</td>`)}</tr>`)}</table>`
    default:
      return `<p>${escaped(item.text)}</p>`
  }
}
const bodyHtml = ({ items }: Story): string => each(items, itemHtml)

/** A body with something else put in after its third part. */
const interrupted = ({ items }: Story, other: string): string =>
  each(items, (item, index) => (index === 3 ? `${itemHtml(item)}${other}` : itemHtml(item)))

function page({ language, title }: Story, body: string, head = ''): string {
  const dir = language.dir ? ` dir="${language.dir}"` : ''
  return `<!doctype html><html lang="${language.lang}"${dir}><head><meta charset="utf-8"><title>${escaped(title)} | Sela Post</title>${head}</head><body>${body}</body></html>`
}

const menu = ({ language }: Story): string => `<nav><ul>${links(language.menu)}</ul></nav>`
const footer = ({ language }: Story): string =>
  `<footer><ul>${links(language.menu)}</ul><p>© 2031 Sela Post. ${language.copyright}</p></footer>`
const comments = ({ language, comments: said }: Story): string =>
  `<section id="comments" class="comments"><h3>${language.comments}</h3>${each(said, text => `<div class="comment"><b>user${text.length}</b><p>${escaped(text)}</p></div>`)}</section>`
const related = ({ language, teasers }: Story, name = 'related'): string =>
  `<div class="${name}"><h3>${language.readAlso}</h3><ul>${links(teasers)}</ul></div>`
const share = ({ language }: Story): string =>
  `<div class="share"><span>${language.share}</span><a href="#">Facebook</a> <a href="#">X</a> <a href="#">Telegram</a></div>`

const blog: Manner = story =>
  page(
    story,
    `<div id="page" class="site"><header class="site-header">${menu(story)}</header><main><article class="post hentry"><header><h1 class="entry-title">${escaped(story.title)}</h1><div class="entry-meta"><span class="author">${story.author}</span> <time datetime="2031-03-04">2031-03-04</time></div></header><div class="entry-content">${bodyHtml(story)}</div>${share(story)}${related(story, 'jp-relatedposts')}</article>${comments(story)}</main><aside class="widget-area"><h2>${story.language.readAlso}</h2><ul>${links(story.teasers)}</ul></aside>${footer(story)}</div>`,
  )

const hashed: Manner = story =>
  page(
    story,
    `<div id="root"><div class="css-1a">${each(story.language.menu, word => `<a href="/">${word}</a>`)}</div><div class="css-9k"><h1 class="css-2b">${escaped(story.title)}</h1><div class="css-3c">${interrupted(story, `<div class="css-7q"><p>${story.language.readAlso}</p><a href="/t">${escaped(story.teasers[0] ?? '')}</a></div><div class="css-8w"><p>${story.language.newsletter}</p><input placeholder="e-mail"></div><div class="css-0o"><p>${story.language.advertisement}</p></div>`)}</div></div><div class="css-4d">${each(story.teasers, text => `<div><a href="/y"><h3>${escaped(text)}</h3></a></div>`)}</div></div>${footer(story)}`,
  )

const tables: Manner = story =>
  page(
    story,
    `<table width="100%"><tr><td colspan="3"><b>Sela Post</b></td></tr><tr><td width="150">${each(story.language.menu, word => `<a href="/">${word}</a><br>`)}</td><td><h1>${escaped(story.title)}</h1>${bodyHtml(story)}</td><td width="160">${each(story.teasers, text => `<a href="/z">${escaped(text)}</a><br>`)}</td></tr><tr><td colspan="3">© 2031 ${story.language.copyright}</td></tr></table>`,
  )

const breaks: Manner = story => {
  const flat = each(story.items, item =>
    item.is === 'paragraph' ? `${escaped(item.text)}<br><br>` : itemHtml(item),
  )
  return page(
    story,
    `<div id="top">${menu(story)}</div><div id="news"><h1>${escaped(story.title)}</h1><div class="text">${flat}</div>${share(story)}</div><div id="right">${related(story, 'popular')}</div>${footer(story)}`,
  )
}

const live: Manner = story =>
  page(
    story,
    `${menu(story)}<main><h1>${escaped(story.title)}</h1><div class="live-blog">${each(story.items, item => `<article class="live-entry">${itemHtml(item)}</article>`)}</div>${related(story)}</main>${footer(story)}`,
  )

const authority: Manner = story =>
  page(
    story,
    `<header role="banner">${menu(story)}</header><div id="breadcrumb"><a href="/">${story.language.menu[0]}</a> › <a href="/n">${story.language.menu[1]}</a></div><div id="content" class="region-content"><h1>${escaped(story.title)}</h1><div class="field field-name-body"><div class="field-item">${bodyHtml(story)}</div></div></div><div role="complementary">${related(story, 'block-views')}</div>${footer(story)}`,
  )

const magazine: Manner = story =>
  page(
    story,
    `${menu(story)}<article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">${escaped(story.title)}</h1><p class="byline">${story.author}</p>${share(story)}<div itemprop="articleBody">${interrupted(story, `<aside class="inline-newsletter"><h4>${story.language.newsletter}</h4></aside>${related(story, 'inline-related')}`)}</div></article>${comments(story)}${footer(story)}`,
    `<meta property="og:site_name" content="Sela Post"><meta property="og:title" content="${escaped(story.title)}">`,
  )

/** Two paragraphs are on the page, the whole in its data. */
const cut: Manner = story => {
  const paragraphs = story.items.filter(item => item.is === 'paragraph')
  const whole = paragraphs.map(item => ('text' in item ? item.text : '')).join('\n\n')
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    articleBody: whole,
  }
  return page(
    { ...story, items: paragraphs },
    `${menu(story)}<article><h1>${escaped(story.title)}</h1>${each(paragraphs.slice(0, 2), itemHtml)}</article>${related(story)}${footer(story)}`,
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  )
}

/** By name; of a page `cut` short, only the paragraphs are told by its data. */
export const manners = { blog, hashed, tables, breaks, live, authority, magazine, cut } as const
export type MannerName = keyof typeof manners
