import type { Period, Person, PersonTitle } from '../../model/index.ts'
import type { Located } from '../file/located.ts'
import { placeText, type ReportMistake } from '../file/report-mistake.ts'
import { listOf, mapsOf, type RawPerson, type RawTitle, type RuleFile } from '../file/rule-file.ts'
import { namesIn, type ValidatedFile } from '../file/validated-file.ts'
import { birthPeriod, dayOrYear } from './born.ts'
import type { Declared } from './declared.ts'
import { checkOwnTerms } from './terms.ts'

/** Registers the people of a file. */
export function declarePeople(file: ValidatedFile<RuleFile>, people: Declared<Person>, report: ReportMistake): void {
  for (const [, raw] of mapsOf(file.data.people)) {
    if (!file.isSound(raw)) continue
    const id = raw.id ?? idOf(raw.name)
    const at = file.located.at(raw)
    if (raw.born !== undefined && raw.age !== undefined)
      report(file.located.keyAt(raw, 'age'), '`born` and `age` cannot be used together; keep one of them')
    const titles = titlesOf(file, raw, report)
    checkOwnTerms(titles, report)
    const person = {
      id,
      name: raw.name,
      also: listOf(raw.also),
      misspellings: listOf(raw.misspellings),
      born: birthPeriod(raw),
      ...(raw.died === undefined ? {} : { died: dayOrYear(raw.died) }),
      titles,
      at,
    }
    people.add(id, person, raw.id === undefined ? file.located.at(raw, 'name') : file.located.at(raw, 'id'))
  }
}

/** Returns the id of a person: "Benjamin Netanyahu" → "benjamin-netanyahu". Accents are dropped. */
const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

function titlesOf({ located, data }: ValidatedFile<RuleFile>, raw: RawPerson, report: ReportMistake): PersonTitle[] {
  return (raw.titles ?? []).map((title) => {
    const { from = null, until = null, source = null } = title
    if (from !== null && until !== null && until < from)
      report(
        located.at(title, 'until'),
        `the title ends on ${until}, before it starts on ${from}; correct one of the dates`,
      )
    const seen = seenOf(title, located, report)
    return { title: title.title, from, until, seen, asOf: data['as-of'] ?? null, source, at: located.at(title) }
  })
}

/** Returns the days between which a title is known to be given; one day stands for both. */
function seenOf({ seen }: RawTitle, located: Located, report: ReportMistake): Period | null {
  if (seen === undefined) return null
  const [from, to] = typeof seen === 'string' ? [seen, seen] : seen
  if (to < from) report(located.at(seen as object), `\`seen\` is from ${from} to ${to}; put the earlier day first`)
  return { from, to }
}

/** Reports misspellings that are also the correct spelling of a name. */
export function checkSpellings(file: ValidatedFile<RuleFile>, people: Declared<Person>, report: ReportMistake): void {
  const right = new Map(people.values.flatMap((person) => [person.name, ...person.also].map((name) => [name, person])))
  for (const [, raw] of mapsOf(file.data.people)) {
    if (!file.isSound(raw)) continue
    for (const [wrong, at] of namesIn(file, raw, 'misspellings')) {
      const owner = right.get(wrong)
      if (owner)
        report(
          at,
          `\`${wrong}\` is also listed as a correct name of ${owner.name} (${placeText(owner.at)}), so it cannot be a misspelling`,
        )
    }
  }
}
