import { daysBetween } from '../../base/calendar.ts'
import type { NamedArchive, Reading, StatedText } from '../../model/index.ts'

/** Returns the other articles on a person that were published before or on the day of an article, nearest in time first. */
export function articlesOn(person: string, { article }: Reading, named: NamedArchive): StatedText[] {
  const { published, path } = article
  if (published === null) return []
  const days = ({ reading }: StatedText) => daysBetween(reading.article.published as string, published)
  return named
    .about(person)
    .filter(
      ({ reading: { article: other } }) =>
        other !== article &&
        other.published !== null &&
        other.published <= published &&
        (path === null || other.path !== path),
    )
    .sort((a, b) => days(a) - days(b))
}
