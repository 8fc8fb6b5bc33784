import { table } from '../../scripts/table.ts'
import type { Measured } from './sets.ts'
import { type Counts, changes, countsWith, idle } from './tally.ts'
import { KNOBS, type Knob } from './vary.ts'

/** All figures as Markdown: the sets as things are, each number with the values tried, and the numbers that changed nothing. */
export function report(sets: readonly Measured[]): string {
  const unmoved = idle(sets.map(({ tally }) => tally))
  return [
    '## As it is',
    table(
      ['set', 'items', 'figures'],
      sets.map(({ name, tally: { items, asIs } }) => [name, String(items), inShort(asIs, items)]),
    ),
    '## Value by value',
    ...KNOBS.filter((knob) => !unmoved.includes(knob)).flatMap((knob) => sectionOf(knob, sets)),
    '## Changed by no value tried',
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

/** "50.4 / 90.4 / 3.0 / 60.1", "46.9" (found), "– / – / 0.5", "4.6" (findings): figures that a set has none of are left out at the end. */
function inShort(counts: Counts, items: number): string {
  const cells = cellsOf(counts, items).map((cell) => cell || '–')
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '–') + 1).join(' / ')
}

/** Recall, precision, false alarms among what does not contradict, verdicts that are right, in per cent; or findings per 1,000. */
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
