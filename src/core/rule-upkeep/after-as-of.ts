import { isAfterLastWord } from '../../check/title/held.ts'
import { sameTitle } from '../../english/words/titles/same-title.ts'
import type { AfterAsOf, Reading, RuleSet } from '../../model/index.ts'
import { statementsOf } from '../../statement/table.ts'

/**
 * Returns how many titles and figures of an article were not checked because they are from after the day up to which the
 * rules about them are kept up to date, by rule file. `compared` are the quantities (by index) that were.
 */
export function afterAsOf(reading: Reading, rules: RuleSet, compared: readonly number[]): AfterAsOf[] {
  const counts = new Map<string, AfterAsOf>()
  const add = (path: string, asOf: string, what: 'titles' | 'figures') => {
    const known = counts.get(path) ?? { path, asOf, titles: 0, figures: 0 }
    known[what]++
    if (asOf > known.asOf) known.asOf = asOf
    counts.set(path, known)
  }
  const people = new Map(rules.people.map((person) => [person.id, person]))
  for (const { subject, value, when } of statementsOf(reading, rules).of('title')) {
    const [time] = when
    const titles = subject.kind === 'name' ? (people.get(subject.person ?? '')?.titles ?? []) : []
    const open = time && titles.find((title) => isAfterLastWord(title, time))
    const isPast = titles.some(({ title, until }) => until !== null && sameTitle(value.title, title) === true)
    if (open && open.asOf !== null && open.asOf < time.from && !isPast && isHeldNow(value.status))
      add(open.at.path, open.asOf, 'titles')
  }
  for (const { quantity, fact, asOf } of reading.claims) {
    const day = asOf?.from ?? reading.article.published
    if (fact === null || day === null || compared.includes(quantity)) continue
    const series = rules.facts.find(({ id }) => id === fact)?.series ?? []
    const [first] = series
    if (first && series.every((one) => one.asOf !== null && one.asOf < day))
      add(first.at.path, first.asOf as string, 'figures')
  }
  return [...counts.values()]
}

const isHeldNow = (status: string | null): boolean => status === null || status === 'deputy'
