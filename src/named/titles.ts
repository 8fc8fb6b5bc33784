import { daysBetween } from '../base/calendar.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import { areExclusive, mayFollow } from '../english/words/same-title.ts'
import type { StatedText, StatementOf } from '../model/index.ts'
import { personNameOf } from './person-name.ts'

/** The title of a person in one text. */
export type TitleRow = StatementOf<'title'>

/** Two titles of one person that nobody holds at once. */
export interface TitleConflict {
  later: TitleRow
  earlier: TitleRow
}

/**
 * Returns the titles of a later text that contradict an earlier one of about the same days: two offices that nobody holds
 * at once, by one full name, without "former", "then" or "-elect".
 */
export function titleConflicts(later: StatedText, earlier: StatedText): TitleConflict[] {
  const [now, then] = [later.reading.article.published, earlier.reading.article.published]
  if (now === null || then === null || Math.abs(daysBetween(then, now)) > THRESHOLDS.daysOfTitle) return []
  const theirs = Map.groupBy(earlier.statements.of('title').filter(isHeld), nameOf)
  return later.statements
    .of('title')
    .filter(isHeld)
    .flatMap((title): TitleConflict[] => {
      const name = nameOf(title)
      const [first, ...more] = name.includes(' ') ? (theirs.get(name) ?? []) : []
      const all = first ? [first, ...more] : []
      return first && all.every((other) => excludes(fullTitle(other), fullTitle(title), daysBetween(then, now)))
        ? [{ later: title, earlier: first }]
        : []
    })
}

/** Tells whether a title of one day contradicts one given so many days later. */
const excludes = (earlier: string, later: string, days: number): boolean =>
  areExclusive(earlier, later) && (days <= THRESHOLDS.daysOfPromotion || !mayFollow(earlier, later))

/** Tells whether another article gives a person (folded full name) the same office as this one. */
export const agreesOnTitle = (own: StatedText, other: StatedText, person: string): boolean => {
  const [ours, theirs] = [own, other].map(({ statements }) =>
    statements.of('title').filter((title) => nameOf(title) === person),
  ) as [TitleRow[], TitleRow[]]
  return ours.some((title) => theirs.some((one) => fullTitle(title).toLowerCase() === fullTitle(one).toLowerCase()))
}

const isHeld = ({ stage, value: { status } }: TitleRow): boolean =>
  stage === 'figure' && status !== 'former' && status !== 'designate'

const nameOf = ({ subject }: TitleRow): string => (subject.kind === 'name' ? personNameOf(subject.name) : '')

/** Returns the title as written, with "deputy" and "acting". */
export const fullTitle = ({ said, subject }: TitleRow): string =>
  subject.kind === 'name' ? said.text.replace(subject.name, '').replace(/^[\s,]*(?:the )?|[\s,]+$/gi, '') : said.text
