/** The whole look of an exported page: serif for what is read, light and dark, and a print form. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1c1a; --ink-2: #57534d; --line: #dcd7cc; --accent: #1d4f91 }
@media (prefers-color-scheme: dark) { :root { --paper: #191a1c; --ink: #e4e1da; --ink-2: #a9a59c; --line: #3a3b3e; --accent: #8fb8f0 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.65 "Source Serif 4", Georgia, "Noto Serif", "Noto Naskh Arabic", serif }
main { max-width: 608px; margin: 0 auto; padding: 48px 24px 64px; overflow-wrap: anywhere }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em; text-wrap: balance }
h1 { font-size: 1.9em; margin-block-start: 0 }
h2 { font-size: 1.3em } h3 { font-size: 1.1em } h4, h5, h6 { font-size: 1em }
p { margin: 0 0 1em }
blockquote { margin: 1.2em 0; padding-inline-start: 20px; border-inline-start: 2px solid var(--line) }
table { border-collapse: collapse; margin: 1.2em 0; width: 100% }
th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: start; vertical-align: top }
figure { margin: 1.2em 0 } figure img { max-width: 100%; height: auto } figcaption { font-size: .85em; color: var(--ink-2) }
a { color: var(--accent) }
code { font: .88em ui-monospace, monospace }
hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0 }
.ref { line-height: 0; font-family: system-ui, sans-serif; font-size: .65em }
.ref a { text-decoration: none; padding: 0 2px }
.notes, footer { font: 13px/1.55 system-ui, sans-serif; color: var(--ink-2) }
.notes { margin-block-start: 48px; border-block-start: 1px solid var(--line) }
.notes h2 { font-size: 14px; color: var(--ink) }
.notes li { margin-block-end: .7em } .notes q { color: var(--ink) }
:target { outline: 2px solid var(--accent); outline-offset: 3px }
@page { size: A4; margin: 20mm 22mm 22mm }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --ink-2: #333; --line: #999; --accent: #000 } main { max-width: none; padding: 0 } body { font-size: 11pt } h1, h2, h3, h4 { break-after: avoid } li, blockquote { break-inside: avoid } }
`
