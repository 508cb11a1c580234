/** How a study sheet looks, on a screen by day and by night, and on paper: questions first, answers in a column beside them, so that a hand can cover them. */
export const pageStyle = `
:root { color-scheme: light dark; --room: #f1f3f1; --ink: #18221d; --soft: #434d48; --rule: #d3d7d4; --tint: #d9f3e4; }
@media (prefers-color-scheme: dark) { :root { --room: #0e1411; --ink: #e5e9e4; --soft: #b6bdb7; --rule: #313935; --tint: #193326; } }
* { box-sizing: border-box; margin: 0; }
body { background: var(--room); color: var(--ink); font: 1rem/1.5 Figtree, system-ui, sans-serif; }
main { max-width: 54rem; margin: auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { margin-bottom: .25rem; font: 500 2rem/1.2 Literata, Georgia, serif; }
header p, dt, footer { color: var(--soft); }
dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .75rem 0 1.5rem; font-size: .875rem; }
dl div { display: flex; gap: .4rem; }
dt { flex: none; }
dd { margin: 0; }
a { color: inherit; }
ol { padding: 0; list-style: none; counter-reset: card; border-top: 1px solid var(--rule); }
li { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto 1fr; gap: .25rem 1.5rem; padding: .75rem 0; border-bottom: 1px solid var(--rule); counter-increment: card; break-inside: avoid; }
li::before { content: counter(card); color: var(--soft); font-variant-numeric: tabular-nums; font-size: .875rem; line-height: 1.75; }
li p { font-family: Literata, Georgia, serif; white-space: pre-line; }
.question { grid-row: span 2; }
.answer { font-weight: 600; }
.blank { text-decoration: underline; text-underline-offset: .2em; }
blockquote { grid-column: 3; color: var(--soft); font: .9375rem/1.5 Literata, Georgia, serif; white-space: pre-line; }
mark { background: var(--tint); color: var(--ink); }
footer { margin-top: 1.5rem; font-size: .875rem; }
@media (width < 40rem) { li { grid-template-columns: 2rem minmax(0, 1fr); grid-template-rows: auto; gap: .25rem .5rem; } .question { grid-row: auto; } .answer, blockquote { grid-column: 2; } }
@media print { :root { --room: #fff; --ink: #000; --soft: #444; --rule: #bbb; --tint: #e6e6e6; color-scheme: light; } @page { margin: 18mm 16mm; @bottom-center { content: counter(page); font: 9pt sans-serif; color: #444; } } body { font-size: 10.5pt; } main { max-width: none; padding: 0; } h1 { font-size: 20pt; break-after: avoid; } header { break-after: avoid; } li { padding: 6pt 0; grid-template-columns: 2.2rem minmax(0, 1fr) minmax(0, 1fr); } a { text-decoration: none; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } blockquote { font-size: 9.5pt; } }
`;
