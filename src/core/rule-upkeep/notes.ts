import { lineIndex } from '../../article/index.ts'
import type { Reading, RuleNote, RuleSet } from '../../model/index.ts'
import { statementsOf } from '../../statement/table.ts'
import { unitsWith } from '../units.ts'
import { overlapNotes } from './overlaps.ts'
import { pastTitleNotes } from './past-titles.ts'
import { neverStatedNotes, staleSeriesNotes } from './stated.ts'

/** How notes on rules are made. */
export interface UpkeepOptions {
  /** Number of days after its last value for which a series is not stale. */
  days: number
  /** Whether all articles are read, so that it can be told what none of them states. */
  isWhole: boolean
}

/**
 * Returns what the keeper of the rules may want to look at, the most pressing first: of each kind, in the order of
 * `RuleNoteKind`. Articles without a day of publication are passed over.
 */
export function ruleNotes(readings: Iterable<Reading>, rules: RuleSet, { days, isWhole }: UpkeepOptions): RuleNote[] {
  const makers = [
    staleSeriesNotes(rules, days, unitsWith(rules.units)),
    pastTitleNotes(rules),
    overlapNotes(rules),
    ...(isWhole ? [neverStatedNotes(rules)] : []),
  ]
  for (const reading of readings) {
    const { path, published, text } = reading.article
    if (path === null || published === null) continue
    let lines: ReturnType<typeof lineIndex> | null = null
    const lineOf = (offset: number) => {
      lines ??= lineIndex(text)
      return lines.at(offset).line
    }
    const article = { reading, path, published, statements: statementsOf(reading, rules), lineOf }
    for (const maker of makers) maker.add(article)
  }
  return makers.flatMap((maker) => maker.notes())
}
