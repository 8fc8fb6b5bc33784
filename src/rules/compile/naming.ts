import type { FormerName, Naming, Organisation, Place, SourceLine } from '../../model/index.ts'
import { placeText, type ReportMistake } from '../file/report-mistake.ts'
import { listOf, mapsOf, type RawNames, type RuleFile } from '../file/rule-file.ts'
import { namesIn, type ValidatedFile } from '../file/validated-file.ts'
import { dayOrYear } from './born.ts'
import type { Declared } from './declared.ts'

/** Returns the names and spellings that a rule lists for something. */
export const namingOf = (name: string, raw: RawNames | null, at: SourceLine): Naming => ({
  name,
  also: listOf(raw?.also),
  misspellings: listOf(raw?.misspellings),
  avoid: listOf(raw?.avoid),
  former: (raw?.former ?? []).map(({ name: former, until }): FormerName => ({ name: former, until })),
  ...(raw?.founded === undefined ? {} : { founded: dayOrYear(raw.founded) }),
  at,
})

/** Registers the organisations of a file. */
export function declareOrganisations(
  { located, data, isSound }: ValidatedFile<RuleFile>,
  organisations: Declared<Organisation>,
): void {
  for (const [, raw] of mapsOf(data.organisations)) {
    if (isSound(raw)) organisations.add(raw.name, namingOf(raw.name, raw, located.at(raw)), located.at(raw, 'name'))
  }
}

/** Reports wrong, unwanted or former names that are also a correct name of something. */
export function checkNames(
  file: ValidatedFile<RuleFile>,
  all: { places: Declared<Place>; organisations: Declared<Organisation> },
  report: ReportMistake,
): void {
  const named = [...all.places.values, ...all.organisations.values]
  const right = new Map(named.flatMap((naming) => [naming.name, ...naming.also].map((name) => [name, naming])))
  const check = (wrong: string, at: SourceLine) => {
    const owner = right.get(wrong)
    if (owner)
      report(
        at,
        `\`${wrong}\` is also listed as a correct name of ${owner.name} (${placeText(owner.at)}); keep one of them`,
      )
  }
  const { places, organisations } = file.data
  for (const [, raw] of [...mapsOf<RawNames | null>(places), ...mapsOf<RawNames>(organisations)]) {
    if (!file.isSound(raw)) continue
    for (const key of ['misspellings', 'avoid'] as const)
      for (const [wrong, at] of namesIn(file, raw, key)) check(wrong, at)
    for (const former of raw.former ?? []) check(former.name, file.located.at(former, 'name'))
  }
}
