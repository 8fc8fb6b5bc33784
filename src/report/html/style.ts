import { DARK, FINDING_STYLE, LIGHT } from './finding-style.ts'

/** The style of the report for light and dark, narrow and wide screens, and for printing. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--ink); background: var(--paper); }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.25rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .35rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.75rem 0 1rem; padding-bottom: .35rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.75rem 0 .6rem; overflow-wrap: anywhere; }
h4 { font-size: 1rem; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
.coverage, .none, footer, .where, .day { color: var(--faint); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none; }
.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; padding: .75rem 0;
  margin-top: 1.25rem; background: var(--paper); border-bottom: 1px solid var(--rule); }
.filter[hidden], [data-item][hidden] { display: none; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; white-space: nowrap; }
.filter .words { flex: 1 1 14rem; }
input[type=search], select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--rule); border-radius: 6px;
  padding: .35rem .6rem; max-width: 100%; }
.words input { width: 100%; min-width: 6rem; }
.filter output { flex-basis: 100%; color: var(--faint); font-size: .9rem; }
${FINDING_STYLE}.scroll { overflow-x: auto; }
.finding, .scroll { content-visibility: auto; contain-intrinsic-size: auto 14rem; }
.scroll .chart { display: block; width: 100%; min-width: 34rem; height: auto; }
details > summary { cursor: pointer; padding: .35rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--rule); }
td { overflow-wrap: anywhere; } td:nth-child(3) { overflow-wrap: break-word; } td.said, td.day { white-space: nowrap; }
tr.ruled td { color: var(--faint); } tr.wrong td.said { color: var(--error); font-weight: 650; }
.why { display: block; color: var(--error); }
footer { padding-top: 2rem; padding-bottom: 3rem; font-size: .9rem; }
@media (max-width: 36rem) { .finding dl { grid-template-columns: 1fr; } .finding dd { grid-column: 1; } body { font-size: 15px; } .filter { position: static; }
  table, tbody, tr, td { display: block; } thead { display: none; } td { border: 0; padding: 0; } tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); } }
@media print { :root { color-scheme: light; --ink: #000; --faint: #444; --rule: #bbb; --paper: #fff; --card: #fff; --link: #000; --error: #b3261e;
  --warning: #8a5300; --notice: #1f5fbf; --mark: #eee; } .filter, .skip, nav { display: none !important; } a { text-decoration: none; }
  body { font-size: 11pt; } .scroll { overflow: visible; } .finding, .scroll { content-visibility: visible; } .fact, tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`
