import type { NamedEvent, Repeats } from '../../model/index.ts'
import type { ReportMistake } from '../file/report-mistake.ts'
import { listOf, mapsOf, type RuleFile } from '../file/rule-file.ts'
import type { ValidatedFile } from '../file/validated-file.ts'
import type { Declared } from './declared.ts'

/** Registers the events of a file. */
export function declareEvents(
  { located, data, isSound }: ValidatedFile<RuleFile>,
  events: Declared<NamedEvent>,
  report: ReportMistake,
): void {
  for (const [, raw] of mapsOf(data.events)) {
    if (!isSound(raw)) continue
    const written = listOf(raw.date)
    if (written.length > 1 && raw.every !== undefined)
      report(located.keyAt(raw, 'every'), '`every` and a list of days cannot be used together; keep one of them')
    const days = written.toSorted()
    events.add(
      raw.name,
      {
        name: raw.name,
        also: listOf(raw.also),
        date: days[0] as string,
        days,
        every: raw.every === undefined ? null : repeatsOf(raw.every),
        at: located.at(raw),
      },
      located.at(raw, 'name'),
    )
  }
}

/** Reads how often an event repeats: "year", "4 years". The schema has checked its form. */
function repeatsOf(written: string): Repeats {
  const [first = '', second] = written.split(' ')
  const unit = (second ?? first).replace(/s$/, '') as Repeats['unit']
  return { count: second === undefined ? 1 : Number(first), unit }
}
