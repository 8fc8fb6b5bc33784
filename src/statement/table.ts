import type { Attribute, Reading, RuleSet, Statement, StatementOf, StatementTable } from '../model/index.ts'
import { births } from './births.ts'
import { days, weekdays } from './days.ts'
import { eventDays } from './event-days.ts'
import { listLengths } from './list-lengths.ts'
import { namings } from './namings.ts'
import { numberRows, numbers } from './numbers.ts'
import { spellings } from './spellings.ts'
import { type RowReader, type Text, textOf } from './text.ts'
import { titles } from './titles.ts'

/** Readers of every kind of row. */
const READERS: readonly RowReader[] = [
  numbers,
  births,
  days,
  weekdays,
  eventDays,
  titles,
  spellings,
  namings,
  listLengths,
]

/**
 * Makes the table of what an article states: one row a statement, with its subject, attribute and value, the words that
 * say it, when and where it holds, who says so and how firmly. Checks compare rows, and look at the claim, date or name
 * that a row was read from where they need more.
 *
 * A kind of row is read when it is first asked for, once, in time that grows with the text and no faster. To add one: a
 * line in `Attributes` of src/model/statement.ts, a file here with its `RowReader`, that reader in the list above, and its
 * cases in test/statement/.
 */
export function statementsOf(reading: Reading, rules: RuleSet): StatementTable {
  const text = textOf(reading, rules)
  return {
    get all() {
      return text.once(allRows)
    },
    get numbers() {
      return text.once(numberRows)
    },
    of: (attribute) => rowsWith(attribute, text),
    about: (key) => text.once(rowsByKey).get(key) ?? [],
    inSentence: (index) => text.once(rowsBySentence).get(index) ?? [],
  }
}

const ATTRIBUTES = [...new Set(READERS.flatMap(({ attributes }) => attributes))]

/** Rows of each reader so far, by attribute. */
const readBefore = () => new Map<RowReader, Map<Attribute, Statement[]>>()

function rowsOf(reader: RowReader, text: Text): Map<Attribute, Statement[]> {
  const before = text.once(readBefore)
  const rows = before.get(reader) ?? Map.groupBy(reader.read(text), ({ attribute }): Attribute => attribute)
  before.set(reader, rows)
  return rows
}

function rowsWith<A extends Attribute>(attribute: A, text: Text): readonly StatementOf<A>[] {
  const readers = READERS.filter(({ attributes }) => attributes.includes(attribute))
  return readers.flatMap((reader) => rowsOf(reader, text).get(attribute) ?? []).sort(inOrder) as StatementOf<A>[]
}

const allRows = (text: Text): readonly Statement[] =>
  ATTRIBUTES.flatMap((attribute): readonly Statement[] => rowsWith(attribute, text)).sort(inOrder)

const rowsByKey = (text: Text) => Map.groupBy(text.once(allRows), ({ subject }) => subject.key)

const rowsBySentence = (text: Text) => Map.groupBy(text.once(allRows), ({ at }) => at.sentence)

const inOrder = (a: Statement, b: Statement): number => a.at.sentence - b.at.sentence || a.at.start - b.at.start
