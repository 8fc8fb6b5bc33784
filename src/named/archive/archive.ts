import type {
  Attribute,
  NamedArchive,
  NamePair,
  Reading,
  StatedText,
  Statement,
  StatementOf,
  StatementTable,
  WordOf,
} from '../../model/index.ts'
import { directDates } from '../dates.ts'
import { mentionsIn } from '../mention.ts'
import { keyOfPair, pairsIn } from '../pairs.ts'
import { personNameOf } from '../person-name.ts'
import { NO_NAMES } from './no-names.ts'

/**
 * Indexes the names of articles, and who they give an age or a title, when it is first asked. `statementsOf` makes the table of
 * what an article states. Fewer articles than `least` have nothing to tell: of those that are asked about themselves, one alone has
 * no others.
 */
export function namedArchive(
  readings: readonly Reading[],
  statementsOf: (reading: Reading) => StatementTable,
  least = 2,
): NamedArchive {
  if (readings.length < least) return NO_NAMES
  let names: Names | null = null
  let dates: ReadonlyMap<string, readonly Reading[]> | null = null
  let people: ReadonlyMap<string, readonly StatedText[]> | null = null
  return {
    isEmpty: false,
    uses: (pair) => {
      names ??= namesOf(readings)
      return names.uses.get(keyOfPair(pair)) ?? []
    },
    near: (pair) => {
      names ??= namesOf(readings)
      return nearTo(pair, names)
    },
    about: (person) => {
      people ??= peopleOf(readings, statementsOf)
      return people.get(person) ?? []
    },
    dated: ({ attribute, subject }) => {
      dates ??= datesOf(readings)
      return dates.get(`${attribute} ${subject}`) ?? []
    },
  }
}

interface Names {
  uses: ReadonlyMap<string, readonly WordOf[]>
  /** Second words by the first word and the letter that they begin with. */
  seconds: ReadonlyMap<string, ReadonlySet<string>>
  /** First words by the second word and the letter that they begin with. */
  firsts: ReadonlyMap<string, ReadonlySet<string>>
}

function namesOf(readings: readonly Reading[]): Names {
  const uses = new Map<string, WordOf[]>()
  const seconds = new Map<string, Set<string>>()
  const firsts = new Map<string, Set<string>>()
  for (const reading of readings) {
    for (const mention of mentionsIn(reading)) {
      if (mention.passage.role === 'headline') continue
      for (const pair of pairsIn(mention.name)) {
        add(uses, keyOfPair(pair), { mention, at: pair.at })
        addTo(seconds, beginning(pair.first, pair.second), pair.second)
        addTo(firsts, beginning(pair.second, pair.first), pair.first)
      }
    }
  }
  return { uses, seconds, firsts }
}

const beginning = (word: string, other: string): string => `${word} ${other.charAt(0)}`

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

function nearTo({ first, second }: NamePair, { seconds, firsts }: Names): NamePair[] {
  const alikeSeconds = [...(seconds.get(beginning(first, second)) ?? [])]
  const alikeFirsts = [...(firsts.get(beginning(second, first)) ?? [])]
  return [
    ...alikeSeconds.filter((word) => word !== second).map((word) => ({ first, second: word })),
    ...alikeFirsts.filter((word) => word !== first).map((word) => ({ first: word, second })),
  ]
}

function peopleOf(
  readings: readonly Reading[],
  statementsOf: (reading: Reading) => StatementTable,
): ReadonlyMap<string, readonly StatedText[]> {
  const people = new Map<string, StatedText[]>()
  for (const reading of readings) {
    const table = statementsOf(reading)
    const rows = [...table.of('age'), ...table.of('title')]
    const statements = { of: <A extends Attribute>(attribute: A) => rowsOf(attribute, rows) }
    const names = rows.flatMap(({ subject }) => (subject.kind === 'name' ? [personNameOf(subject.name)] : []))
    for (const name of new Set(names)) if (name.includes(' ')) add(people, name, { reading, statements })
  }
  return people
}

const rowsOf = <A extends Attribute>(attribute: A, rows: readonly Statement[]): StatementOf<A>[] =>
  rows.filter((row) => row.attribute === attribute) as StatementOf<A>[]

function datesOf(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const dates = new Map<string, Reading[]>()
  for (const reading of readings) {
    const keys = directDates(reading).map(({ attribute, subject }) => `${attribute} ${subject}`)
    for (const key of new Set(keys)) add(dates, key, reading)
  }
  return dates
}
