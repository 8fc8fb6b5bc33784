/**
 * The style of charts, light and dark. Colours can be told apart with red-green colour blindness, and shapes differ
 * too.
 */
export const CHART_STYLE = `
.chart { --ink: #1b1f24; --faint: #59636e; --rule: #d5dae0; --paper: #fff; --reference: #0b7a5b; --said: #1f5fbf; --wrong: #c4320a;
  font: 12px/1.4 system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--ink); }
@media (prefers-color-scheme: dark) { .chart { --ink: #e8ebef; --faint: #9ba5b1; --rule: #343b44; --paper: #14181d; --reference: #4cc9a0;
  --said: #78aeff; --wrong: #ff8a5c; } }
@media print { .chart { --ink: #000; --faint: #444; --rule: #ccc; --paper: #fff; --reference: #0b7a5b; --said: #1f5fbf; --wrong: #c4320a; } }
.chart .title { font-size: 16px; font-weight: 650; }
.chart .place { font-size: 13px; font-weight: 600; }
.chart .tick, .chart .legend { fill: var(--faint); }
.chart .tick { font-variant-numeric: tabular-nums; }
.chart .grid { stroke: var(--rule); fill: none; }
.chart .band { fill: var(--reference); opacity: .16; }
.chart .held { stroke: var(--reference); stroke-width: 7; opacity: .4; fill: none; stroke-linecap: round; }
.chart .between { stroke: var(--reference); stroke-width: 1.25; stroke-dasharray: 1 4; fill: none; stroke-linecap: round; }
.chart .said { fill: var(--said); stroke: var(--paper); stroke-width: 1.25; }
.chart .wrong { fill: var(--wrong); stroke: var(--paper); stroke-width: 1.25; }
.chart .range { stroke: var(--said); stroke-width: 1.5; opacity: .6; }
.chart .label { fill: var(--wrong); font-weight: 650; stroke: var(--paper); stroke-width: 3; paint-order: stroke; stroke-linejoin: round; }
.chart a:hover path, .chart a:focus-visible path { stroke: var(--ink); stroke-width: 2; }
.chart a:focus { outline: none; }
`
