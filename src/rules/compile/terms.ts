import { HEADS, normalTitle, SINGLE } from '../../english/words/titles/office-words.ts'
import type { Person, PersonTitle } from '../../model/index.ts'
import { isPack } from '../file/paths.ts'
import { placeText, type ReportMistake } from '../file/report-mistake.ts'

/** Offices besides those of which a country has one that one person holds at a time. */
const SINGLE_BELOW = new Set(['mayor', 'governor'])

/** Reports two terms of one person in one title that overlap. */
export function checkOwnTerms(titles: readonly PersonTitle[], report: ReportMistake): void {
  for (const terms of Map.groupBy(titles, ({ title }) => title.toLowerCase()).values())
    checkTerms(terms, (before) => `\`${before.title}\``, report)
}

/**
 * Reports terms of several people in one title of which there is one holder at a time, as of a president or a mayor, that
 * overlap. Shipped packs are left out, since nobody can correct them.
 */
export function checkHolders(people: readonly Person[], report: ReportMistake): void {
  const terms = people.flatMap((person) =>
    person.titles.filter(({ title, at }) => isSingle(title) && !isPack(at.path)).map((term) => ({ person, term })),
  )
  for (const held of Map.groupBy(terms, ({ term }) => term.title.toLowerCase()).values()) {
    const holder = new Map(held.map(({ person, term }) => [term, person]))
    checkTerms(
      held.map(({ term }) => term),
      (before, term) =>
        holder.get(before) === holder.get(term) ? null : `\`${before.title}\` of ${holder.get(before)?.name}`,
      report,
    )
  }
}

/** Reports terms that overlap by more than the day on which one ends and the next begins; `named` returns null for those to pass over. */
function checkTerms(
  terms: readonly PersonTitle[],
  named: (before: PersonTitle, term: PersonTitle) => string | null,
  report: ReportMistake,
): void {
  const inOrder = terms
    .filter(({ from }) => from !== null)
    .sort((a, b) => ((a.from as string) < (b.from as string) ? -1 : 1))
  for (const [i, term] of inOrder.entries()) {
    const before = inOrder[i - 1]
    if (!before || (before.until !== null && before.until <= (term.from as string))) continue
    const name = named(before, term)
    if (name === null) continue
    const end =
      before.until === null ? 'has no end; give it an `until`' : `ends on ${before.until}; correct one of the dates`
    report(term.at, `overlaps with ${name} at ${placeText(before.at)}, which ${end}`)
  }
}

/** Tells whether one person at a time holds an office. */
function isSingle(title: string): boolean {
  const words = normalTitle(title).match(/[\p{L}\p{N}-]+/gu) ?? []
  const heads = words.filter((word) => HEADS.has(word))
  return heads.length === 1 && heads.every((head) => SINGLE.has(head) || SINGLE_BELOW.has(head))
}
