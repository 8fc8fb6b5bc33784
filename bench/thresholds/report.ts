import { table } from '../../scripts/pages/table.ts'
import type { Measured } from './sets.ts'
import { type Counts, changes, countsWith, idle } from './tally.ts'
import { KNOBS, type Knob } from './vary.ts'

/**
 * Returns all figures as Markdown: each set with the current numbers, each number with the values tried, and the
 * numbers without effect.
 */
export function report(sets: readonly Measured[]): string {
  const unmoved = idle(sets.map(({ tally }) => tally))
  return [
    '## Current numbers',
    table(
      ['set', 'items', 'figures'],
      sets.map(({ name, tally: { items, asIs } }) => [name, String(items), inShort(asIs, items)]),
    ),
    '## Each number',
    ...KNOBS.filter((knob) => !unmoved.includes(knob)).flatMap((knob) => sectionOf(knob, sets)),
    '## Numbers without effect',
    unmoved.map((knob) => `- ${idleText(knob, sets)}`).join('\n'),
  ].join('\n\n')
}

function idleText({ name, value, others }: Knob, sets: readonly Measured[]): string {
  const asking = sets.map(({ tally }) => tally.asked.get(name) ?? 0).reduce((a, b) => a + b, 0)
  return `\`${name}\`: ${value}, tried ${others.join(', ')}; ${asking === 0 ? 'no item asks for it' : `${asking} items ask for it`}`
}

function sectionOf(knob: Knob, sets: readonly Measured[]): string[] {
  const moved = sets.filter(({ tally }) => knob.others.some((value) => changes(tally, knob, value)))
  const rows = [knob.value, ...knob.others]
    .sort((a, b) => a - b)
    .map((value) => [
      value === knob.value ? `**${value}**` : String(value),
      ...moved.map(({ tally }) => inShort(countsWith(tally, knob, value), tally.items)),
    ])
  return [`### ${knob.name}`, table(['value', ...moved.map(({ name }) => name)], rows)]
}

/**
 * Returns figures such as "50.4 / 90.4 / 3.0 / 60.1", "46.9" (found) or "– / – / 0.5", "4.6" (findings). Trailing
 * figures that a set does not have are left out.
 */
function inShort(counts: Counts, items: number): string {
  const cells = cellsOf(counts, items).map((cell) => cell || '–')
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '–') + 1).join(' / ')
}

/**
 * Returns recall, precision, false alarms among pairs without a contradiction and correct verdicts, in per cent; or
 * findings per 1,000.
 */
function cellsOf({ findings, found = 0, said = 0, wrong = 0, right }: Counts, items: number): string[] {
  if (findings !== undefined) return [((1000 * findings) / items).toFixed(1)]
  return [
    percent(found, wrong),
    wrong > 0 && wrong < items ? percent(found, said) : '',
    percent(said - found, items - wrong),
    right === undefined ? '' : percent(right, items),
  ]
}

const percent = (part: number, whole: number): string => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1))
