import { DARK, FINDING_STYLE, LIGHT } from '../report/html/finding-style.ts'

/** The style of what the element shows, by day and by night; a page sets other colours as custom properties on it. */
export const WIDGET_STYLE = `
:host { display: block; color-scheme: light dark; ${LIGHT}
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--ink); }
@media (prefers-color-scheme: dark) { :host { ${DARK} } }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
${FINDING_STYLE}
.finding { overflow-wrap: anywhere; }
h4 { font-size: 1rem; font-weight: 600; margin: 0; }
a { color: var(--link); }
.status { margin: 0 0 .6rem; }
.fix { font: inherit; color: var(--link); background: var(--paper); border: 1px solid var(--rule); border-radius: 6px;
  padding: .3rem .7rem; min-height: 2.25rem; cursor: pointer; }
.fix:hover { border-color: var(--link); }
a:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@container (max-width: 30rem) { .finding dl { grid-template-columns: 1fr; } .finding dd { grid-column: 1; } }
.findings { container-type: inline-size; }
`
