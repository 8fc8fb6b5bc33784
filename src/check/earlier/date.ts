import type { Check } from '../../model/check.ts'
import type { NamedArchive, Reading, Verdict } from '../../model/index.ts'
import { directYears, isYearSlip, type NamedYear } from '../../named/years.ts'
import { quoteOf, verdict } from '../../wording/verdict.ts'
import { areDistinct, asVersion, isLater, whereSaid } from './other-articles.ts'

/** The year of a law, a founding or a death against other articles. */
export const earlierDate: Check = {
  id: 'earlier-date',
  about: 'The year of a named law, a founding, a birth or a death against other articles',
  quotes: 'check',
  run: ({ reading, named }) => ({
    verdicts: named.isEmpty ? [] : directYears(reading).flatMap((year) => otherYear(year, reading, named) ?? []),
    compared: [],
  }),
}

/** Returns the finding that most other articles give another year, by a slip; null if they do not. */
function otherYear(year: NamedYear, { article }: Reading, named: NamedArchive): Verdict | null {
  const others = named.dated(year).filter(({ article: other }) => areDistinct(article, other))
  const given = others.map((reading) => ({ reading, years: directYears(reading).filter((one) => isSame(one, year)) }))
  const agreeing = given.filter(({ years }) => years.some((one) => one.year === year.year)).length
  const against = given.flatMap(({ reading, years }) => {
    const [one] = years
    return one && years.every((other) => isYearSlip(other.year, year.year)) ? [{ reading, year: one }] : []
  })
  const [first] = against
  if (!first || against.length <= agreeing || (against.length === 1 && !isLater(article, first.reading.article)))
    return null
  return verdict('earlier-date', year.said, {
    severity: 'warning',
    message: `${WHAT[year.attribute]} ${year.year} here, ${first.year.year} ${whereSaid(article, first.reading.article, against.length)}.`,
    expected: String(first.year.year),
    evidence: [
      asVersion(quoteOf(first.reading, first.year.said, wordsAround(first.year)), article, first.reading.article),
    ],
  })
}

const WHAT: Readonly<Record<NamedYear['attribute'], string>> = {
  law: 'The year in the name is',
  founded: 'Founded in',
  died: 'Died in',
  born: 'Born in',
}

const isSame = (a: NamedYear, b: NamedYear): boolean => a.attribute === b.attribute && a.subject === b.subject

/** How much of a passage is quoted on either side of a year, in UTF-16 units. */
const QUOTED = 80

/** Returns the part of a passage around its year. */
function wordsAround({ passage: { text }, year }: NamedYear): string {
  const at = Math.max(0, text.indexOf(String(year)))
  return text.slice(Math.max(0, at - QUOTED), at + QUOTED)
}
