import type { OwnUnit } from '../../model/index.ts'
import { didYouMean } from '../file/nearest.ts'
import type { ReportMistake } from '../file/report-mistake.ts'
import { listOf, mapsOf, type RuleFile } from '../file/rule-file.ts'
import type { ValidatedFile } from '../file/validated-file.ts'
import type { UnitNames } from '../match/conditions.ts'
import type { Declared } from './declared.ts'

/** The examples to show when no known unit is close to what was written. */
export const UNIT_EXAMPLES = '; expected one such as tonnes, kilometres, dollars or percent'

/** Registers the units of a file, and reports those that are already known or defined by an unknown unit. */
export function declareUnits(
  { located, data, isSound }: ValidatedFile<RuleFile>,
  own: Declared<OwnUnit>,
  known: UnitNames,
  report: ReportMistake,
): void {
  for (const [name, raw] of mapsOf(data.units)) {
    const at = located.keyAt(data.units as object, name)
    if (!isSound(raw)) continue
    const unit = known.nameOf(raw.unit)
    if (known.words?.includes(name) || (known.words && known.nameOf(name) !== null))
      report(at, `there is already a unit \`${name}\`; choose another name`)
    if (unit === null)
      report(
        located.at(raw, 'unit'),
        `there is no unit \`${raw.unit}\`${didYouMean(raw.unit, known.words ?? []) || UNIT_EXAMPLES}`,
      )
    own.add(name, { name, also: listOf(raw.also), equals: raw.equals, unit: unit ?? raw.unit, at: located.at(raw) }, at)
  }
}

/** Returns the known units together with those of the rules. */
export function withOwnUnits(known: UnitNames, own: readonly OwnUnit[]): UnitNames {
  if (own.length === 0) return known
  const byName = new Map(own.flatMap((unit) => spellingsOf(unit).map((word) => [word, unit])))
  const base = (unit: string): string => byName.get(unit)?.unit ?? unit
  return {
    words: [...(known.words ?? []), ...byName.keys()],
    nameOf: (written) => byName.get(written.trim().toLowerCase())?.name ?? known.nameOf(written),
    converts: (from, to) => known.converts(base(from), base(to)),
  }
}

/** Returns every spelling in lower case, with its plural. */
const spellingsOf = ({ name, also }: OwnUnit): string[] =>
  [name, ...also].flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`])
