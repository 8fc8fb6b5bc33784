import { peopleNouns } from '../../../english/words/people.ts'
import type { Numbers } from '../equation.ts'
import { headOf, isOneUnit, type Row, size } from '../row.ts'
import { textBetween } from '../words-near.ts'

/** Fewest and most numbers of a group; more are a table. */
const FEWEST = 2
const MOST = 10

/** What stands before the last part: "12 million, 7 million and 4 million". */
const LAST = /(?:^|[,;–-]| )(?:and|plus|as well as|together with) /
/** Words right before a number that is compared with the one before it, or is its whole or its new value. */
const OTHERWISE =
  /\b(?:against|compared (?:with|to)|than|versus|vs|below|above|over|or|out of|of the|of its|on (?:sales|revenues?|turnover) of|worth) (?:an? |the |about |some |only |just |[£$€])*$|^[^,;]{0,30}\b(?:to|from|at|of) (?:[£$€])?$/
/** Words that lead to a part of a part, to a result, or to several lists. */
const OTHER_LIST =
  /\b(?:respectively|of which|of whom|including|resulting|bringing|leaving|yielding|while|whereas)\b|[:=]/

/** Returns the groups of numbers of one unit that a sentence puts side by side: "12 million from fees, 7 million from grants and 4 million from sales". */
export function groupsIn(numbers: Numbers): Row[][] {
  const rows = numbers.rows.filter((row) => !row.isShare && row.quantity.change === null && size(row) > 0)
  return [...Map.groupBy(rows, ({ sentence }) => sentence).values()].flatMap((own) => {
    const groups: Row[][] = []
    for (const row of own) {
      const group = groups.find((one) => isNext(numbers, one.at(-1) as Row, row))
      if (group) group.push(row)
      else groups.push([row])
    }
    return groups.filter(
      (group) => group.length >= FEWEST && group.length <= MOST && isClosed(numbers, group) && areOfOneKind(group),
    )
  })
}

const isNext = (numbers: Numbers, row: Row, next: Row): boolean => {
  if (!isOneUnit(row, next) || row.time !== next.time) return false
  const words = textBetween(numbers, row, next)
  return !OTHERWISE.test(words) && !OTHER_LIST.test(words)
}

const PEOPLE = peopleNouns('any', 'age', 'kind', 'member')

/** Tells whether numbers have a unit, or count the same thing or people; a number may leave out what is counted. */
export function areOfOneKind(rows: readonly Row[]): boolean {
  const [first] = rows as [Row]
  if (first.quantity.unit !== null) return true
  const nouns = new Set(rows.flatMap((row) => headOf(row.quantity) ?? []))
  return nouns.size > 0 ? nouns.size === 1 || [...nouns].every((noun) => PEOPLE.has(noun)) : rows.every(isWhole)
}

const isWhole = (row: Row): boolean => Number.isInteger(size(row))

/** Tells whether the last of a group is joined to it by "and". */
const isClosed = (numbers: Numbers, group: readonly Row[]): boolean =>
  LAST.test(textBetween(numbers, group.at(-2) as Row, group.at(-1) as Row))
