import { createHash } from 'node:crypto'
import { escapeHtml } from '../../export/html.ts'
import { bundleStyle } from './style.ts'

/** The only style that the page may have, by its hash: nothing else runs, loads or is sent. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(bundleStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** A page of a bundle around its body, which is HTML. */
export function page(title: string, language: string | null, body: string): string {
  return `<!doctype html>
<html lang="${tagOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text(title)}</title>
<style>${bundleStyle}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

/** Words for a page. */
export const text = escapeHtml

/** A BCP 47 tag, or "und" where the language is not known. */
export const tagOf = (language: string | null): string =>
  language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(language) ? language : 'und'

/** "2024-03-14 09:30 UTC", for a machine and for a person. */
export function moment(at: number): string {
  const iso = new Date(at).toISOString()
  return `<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC</time>`
}

/** Elements one under another, empty ones left out. */
export const lines = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('\n')
