import { daysBetween } from '../../base/calendar.ts'
import type { NamedArchive, Reading, StatedText, Statement } from '../../model/index.ts'
import { personNameOf } from '../../named/person-name.ts'
import { areDistinct } from './other-articles.ts'

/** What an article says of a person, and an earlier one otherwise. */
interface Conflict {
  later: Pick<Statement, 'subject'>
}

/** How two articles are compared on people. */
interface Comparison<C extends Conflict> {
  /** What the article that is checked says of people. */
  rows: readonly Pick<Statement, 'subject'>[]
  conflicts(own: StatedText, other: StatedText): readonly C[]
  /** Tells whether both articles say the same of a person. */
  agrees(own: StatedText, other: StatedText, person: string): boolean
}

/** A conflict, and the article that it is with. */
export type ConflictWith<C> = C & { reading: Reading }

/**
 * Returns the nearest conflict for each person on whom more articles, published before or on the same day, contradict an
 * article than agree with it.
 */
export function conflictsOnPeople<C extends Conflict>(
  own: StatedText,
  named: NamedArchive,
  { rows, conflicts, agrees }: Comparison<C>,
): ConflictWith<C>[] {
  const people = new Set(rows.flatMap((row) => personOf(row) ?? []))
  return [...people].flatMap((person) => {
    const others = articlesOn(person, own.reading, named)
    const against = others.flatMap((other) =>
      conflicts(own, other)
        .filter(({ later }) => personOf(later) === person)
        .slice(0, 1)
        .map((found) => ({ ...found, reading: other.reading })),
    )
    const [nearest] = against
    if (!nearest) return []
    return against.length > others.filter((other) => agrees(own, other, person)).length ? [nearest] : []
  })
}

const personOf = ({ subject }: Pick<Statement, 'subject'>): string | null =>
  subject.kind === 'name' ? personNameOf(subject.name) : null

/** Returns the other articles on a person that were published before or on the day of an article, nearest in time first. */
function articlesOn(person: string, { article }: Reading, named: NamedArchive): StatedText[] {
  const { published } = article
  if (published === null) return []
  const days = ({ reading }: StatedText) => daysBetween(reading.article.published as string, published)
  return named
    .about(person)
    .filter(
      ({ reading: { article: other } }) =>
        areDistinct(article, other) && other.published !== null && other.published <= published,
    )
    .sort((a, b) => days(a) - days(b))
}
