/** The product's colours and type, as in renderer/ui/tokens.css; nothing is fetched, so fonts are those that are there. */
const light = `--chrome:#f1f2ef;--paper:#fdfdfb;--hover:#e8eae6;--line:#daddd8;--line-2:#c3c8c3;--ink:#1a1d1c;--ink-2:#454c49;--ink-3:#565d5a;--accent:#1b5690;--accent-tint:#e3edf6;--hit:#ffe680;--hit-ink:#1a1d1c;
--on:#1c653f;--bg:#7a5000;--deep:#6438a0;--off:#9c1f2e;--open:#565d5a;--open-tint:#e7e9e5;--confirmed:#0d6153;--confirmed-tint:#daf0eb;--corrected:#1b5690;--corrected-tint:#e3edf6;--cannot:#8f3a08;--cannot-tint:#fbe8dc;
--verbatim:#3f6552;--allowed:#4a5766;--altered:#7d4a00;--altered-tint:#fbeccb;--serious:#b0101c;--serious-tint:#fbdfdd`
const dark = `--chrome:#181b1c;--paper:#1d2022;--hover:#24282a;--line:#2d3234;--line-2:#3e4547;--ink:#e6e7e3;--ink-2:#bdc4c0;--ink-3:#a0a9a4;--accent:#8fbdec;--accent-tint:#1f3447;--hit:#5d4b0d;--hit-ink:#fff4d4;
--on:#7fcb9e;--bg:#e2b761;--deep:#c6a8f0;--off:#f39a99;--open:#a8b0ac;--open-tint:#2b3032;--confirmed:#72cab8;--confirmed-tint:#18362f;--corrected:#8fbdec;--corrected-tint:#1f3447;--cannot:#f2a577;--cannot-tint:#412a1a;
--verbatim:#93bba7;--allowed:#adb8c4;--altered:#eab862;--altered-tint:#3b2f15;--serious:#ff958e;--serious-tint:#4b2020`

/** The whole look of a bundle's pages, on screen and on paper. */
export const bundleStyle = `
:root{color-scheme:light dark;${light};--serif:"Source Serif 4 Variable","Source Serif 4",Charter,Georgia,"Noto Serif","Noto Naskh Arabic","Times New Roman",serif;--sans:"Inter Variable",Inter,system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;--mono:ui-monospace,"SF Mono","DejaVu Sans Mono",Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:13px/1.4 var(--sans);overflow-wrap:anywhere}
main{max-inline-size:1180px;margin:0 auto;padding:0 28px 72px}
header.top{padding:36px 0 16px;border-block-end:1px solid var(--line)}
h1{font:600 30px/1.2 var(--serif);margin:0 0 6px;text-wrap:balance}
h2{font:600 15px/1.3 var(--sans);margin:40px 0 10px}
p{margin:0 0 8px}
a{color:var(--accent);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.meta,.quiet{color:var(--ink-3)}
.kind{display:inline-block;margin:0 0 10px;padding:1px 8px;border:1px solid var(--line-2);border-radius:4px;color:var(--ink-2)}
.strip{display:flex;flex-wrap:wrap;gap:2px;margin:14px 0 6px;padding:0;list-style:none}
.strip a{display:block;inline-size:16px;block-size:16px;border:1.5px solid var(--open);border-radius:2px;font-size:0;color:inherit}
.strip .confirmed a{background:var(--confirmed);border-color:var(--confirmed)}
.strip .corrected a{background:linear-gradient(135deg,var(--corrected) 50%,transparent 50%);border-color:var(--corrected)}
.strip .cannot-confirm a{background:repeating-linear-gradient(45deg,var(--cannot) 0 2px,transparent 2px 4px);border-color:var(--cannot)}
.strip .unchecked a{border-style:dotted;border-color:var(--line-2)}
.strip .gap{inline-size:6px}
.filter{display:flex;flex-wrap:wrap;gap:6px 16px;margin:14px 0 0;padding:0;border:0}
.filter label{display:inline-flex;align-items:center;gap:5px}.filter input{margin:0}
.filter legend{float:inline-start;margin-inline-end:12px;padding:0;color:var(--ink-3)}
main:has(#show-open:checked) .claim:not(.is-open),main:has(#show-judged:checked) .claim.is-open,main:has(#show-unsourced:checked) .claim:not(.is-unsourced),main:has(#show-altered:checked) .claim:not(.is-altered),main:has(#show-asked:checked) .claim:not(.is-asked){display:none}
.claim{display:grid;grid-template-columns:40px minmax(0,1.25fr) minmax(0,1fr);gap:4px 20px;padding:14px 0;border-block-start:1px solid var(--line)}
.claim.opens{margin-block-start:18px}
.claim:target{background:var(--accent-tint);box-shadow:0 0 0 8px var(--accent-tint)}
.number{color:var(--ink-3);font-variant-numeric:tabular-nums;text-align:end;padding-block-start:5px;text-decoration:none}
.said{font:17px/1.6 var(--serif);margin:0 0 8px;white-space:pre-line}
.heading .said{font-weight:600}
.said ins{background:none;text-decoration:underline dotted 2px;text-underline-offset:4px}
.said .altered,.said .loose,.said .gone{text-decoration-color:var(--altered)}
.said .serious{text-decoration:underline wavy 1.5px;text-decoration-color:var(--serious)}
.said .verbatim,.said .allowed{text-decoration:underline 1px;text-decoration-color:var(--line-2)}
.said del,.said b{font-weight:inherit}
.said b.serious{background:var(--serious-tint)}.said b.altered{background:var(--altered-tint)}
.verdict{display:inline-block;padding:1px 8px;border-radius:4px;font-weight:600;color:var(--open);background:var(--open-tint)}
.verdict.confirmed{color:var(--confirmed);background:var(--confirmed-tint)}
.verdict.corrected{color:var(--corrected);background:var(--corrected-tint)}
.verdict.cannot-confirm{color:var(--cannot);background:var(--cannot-tint)}
.flags{color:var(--altered)}
.remark,.thread{margin:6px 0 0;padding-inline-start:10px;border-inline-start:2px solid var(--line-2)}
.evidence{margin:0;padding:0;list-style:none}
.evidence li{padding:0 0 10px}
.evidence blockquote{font:14.5px/1.45 var(--serif);margin:0 0 3px;white-space:pre-line}
.terms{font-weight:600}.terms.on-the-record{color:var(--on)}.terms.background{color:var(--bg)}.terms.deep-background{color:var(--deep)}.terms.off-the-record{color:var(--off)}
.none{color:var(--cannot)}
table{inline-size:100%;border-collapse:collapse}
th,td{text-align:start;vertical-align:top;padding:7px 14px 7px 0;border-block-start:1px solid var(--line)}
th{color:var(--ink-3);font-weight:500}
code,.hash{font:11.5px/1.5 var(--mono)}
.text{max-inline-size:38rem;margin:28px auto 0;font:17px/1.65 var(--serif)}
.text p,.text blockquote,.text li{margin:0 0 .8em}
.text blockquote{padding-inline-start:18px;border-inline-start:2px solid var(--line-2)}
.text .caption{color:var(--ink-3);font-size:14.5px}
.text h2,.text h3,.text h4{font:600 1.12em/1.3 var(--serif);margin:1.4em 0 .5em}
/* The story as an export of its own has it. */
.story{max-inline-size:38rem;margin:0 auto;padding-block-start:36px}
.story article{font:18px/1.65 var(--serif)}
.story article p{margin:0 0 1em}
.story blockquote{margin:1.2em 0;padding-inline-start:20px;border-inline-start:2px solid var(--line-2)}
.story h1{margin:0 0 .7em}
.story h2,.story h3{font-family:var(--serif);font-size:1.2em;margin:1.5em 0 .5em}
.story .notes{margin-block-start:40px;border-block-start:1px solid var(--line);color:var(--ink-3)}
.story .notes h2{font:600 15px/1.3 var(--sans)}.story .notes li{margin-block-end:.7em}
.ref{line-height:0;font:600 .62em/0 var(--sans)}.ref a{text-decoration:none;padding:0 2px}
mark{background:var(--hit);color:var(--hit-ink);padding:1px 0}
mark:target,:target>mark{outline:2px solid var(--accent);outline-offset:2px}
.to{font:600 10.5px/1 var(--sans);vertical-align:super;text-decoration:none;padding-inline-start:2px}
.blot{color:var(--ink-3);letter-spacing:-.06em}
footer{margin-block-start:48px;color:var(--ink-3)}
@media (max-width:760px){main{padding:0 16px 48px}.claim{grid-template-columns:28px minmax(0,1fr)}.claim>.beside{grid-column:2}}
@media print{:root{color-scheme:light;${light};--paper:#fff}body{font-size:9.5pt}main{max-inline-size:none;padding:0}.said,.text{font-size:11pt}.filter,.strip{display:none}.claim,tr,.text p{break-inside:avoid}h2{break-after:avoid}a{color:inherit}mark{background:none;text-decoration:underline 2px}}
`
