import type { Check } from '../../model/check.ts'
import type { NamedArchive, Reading, Verdict } from '../../model/index.ts'
import { areApart, directDates, isDateSlip, type NamedDate } from '../../named/dates.ts'
import { quoteOf, verdict } from '../../wording/verdict.ts'
import { areDistinct, asVersion, isLater, whereSaid } from './other-articles.ts'

/** The year of a law, or the day of what happens once, against other articles. */
export const earlierDate: Check = {
  id: 'earlier-date',
  about:
    'The year of a named law, the day of a founding, a birth, a death or another thing that happens once against other articles',
  quotes: 'check',
  run: ({ reading, named }) => ({
    verdicts: named.isEmpty ? [] : directDates(reading).flatMap((date) => otherDate(date, reading, named) ?? []),
    compared: [],
  }),
}

/** Returns the finding that most other articles give another date, by a slip; null if they do not. */
function otherDate(date: NamedDate, { article }: Reading, named: NamedArchive): Verdict | null {
  const others = named.dated(date).filter(({ article: other }) => areDistinct(article, other))
  const given = others.map((reading) => ({ reading, dates: directDates(reading).filter((one) => isSame(one, date)) }))
  const agreeing = given.filter(({ dates }) => dates.some((one) => !areApart(one.date, date.date))).length
  const against = given.flatMap(({ reading, dates }) => {
    const [one] = dates
    return one && dates.every((other) => isDateSlip(date, other)) ? [{ reading, date: one }] : []
  })
  const [first] = against
  if (!first || against.length <= agreeing || (against.length === 1 && !isLater(article, first.reading.article)))
    return null
  const [here, there] = [date.said.text, first.date.said.text]
  return verdict('earlier-date', date.said, {
    severity: 'warning',
    message: `${whatHappened(date)} ${here} here, ${there} ${whereSaid(article, first.reading.article, against.length)}.`,
    expected: there,
    evidence: [
      asVersion(quoteOf(first.reading, first.date.said, wordsAround(first.date)), article, first.reading.article),
    ],
  })
}

/** Returns the words before the date of a message: "Founded in". */
const whatHappened = ({ attribute, date: { day } }: NamedDate): string =>
  attribute === 'law' ? 'The year in the name is' : `${WHAT[attribute]} ${day === null ? 'in' : 'on'}`

const WHAT: Readonly<Record<Exclude<NamedDate['attribute'], 'law'>, string>> = {
  founded: 'Founded',
  died: 'Died',
  born: 'Born',
  opened: 'Opened',
  signed: 'Signed',
  collapsed: 'Collapsed',
  sank: 'Sank',
  crashed: 'Crashed',
  independent: 'Independent',
  happened: 'It happened',
}

const isSame = (a: NamedDate, b: NamedDate): boolean => a.attribute === b.attribute && a.subject === b.subject

/** How much of a passage is quoted on either side of a date, in UTF-16 units. */
const QUOTED = 80

/** Returns the part of a passage around its date. */
function wordsAround({ passage: { text }, said }: NamedDate): string {
  const at = Math.max(0, text.indexOf(said.text))
  return text.slice(Math.max(0, at - QUOTED), at + QUOTED)
}
