/** Colours of the report, as custom properties: by day, and by night. */
export const LIGHT = `--ink: #1b1f24; --faint: #59636e; --rule: #d5dae0; --paper: #fff; --card: #f6f8fa; --link: #1f5fbf;
  --error: #b3261e; --warning: #8a5300; --notice: #1f5fbf; --mark: #fff0b8;`
export const DARK = `--ink: #e8ebef; --faint: #9ba5b1; --rule: #343b44; --paper: #14181d; --card: #1b2027; --link: #78aeff;
  --error: #ff8a80; --warning: #f2b84b; --notice: #78aeff; --mark: #55450c;`

/** The style of findings, wherever they are shown. */
export const FINDING_STYLE = `
.finding { padding: .9rem 1.1rem; margin: 0 0 .8rem; border: 1px solid var(--rule); border-left: 4px solid var(--tone);
  border-radius: 6px; background: var(--card); break-inside: avoid; }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .notice { --tone: var(--notice); }
.severity { color: var(--tone); font-weight: 650; }
.where { font-size: .9rem; margin: .1rem 0 .5rem; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding: 0; overflow-wrap: anywhere; }
mark { color: inherit; background: var(--mark); padding: .05em .15em; border-radius: 3px; font-weight: 600; }
.finding dl { margin: .6rem 0 0; display: grid; grid-template-columns: 8.5rem 1fr; gap: .3rem 1rem; }
.finding dt { color: var(--faint); }
.finding dd { margin: 0; overflow-wrap: anywhere; grid-column: 2; }
dd code { display: block; white-space: pre-wrap; padding: .1rem .5rem; border-left: 2px solid var(--rule); font-size: .9em; }
`
