import { extractClaims } from '../../src/core.ts'
import type { Attribute, Period, Statement, Subject } from '../../src/model/index.ts'
import { statementsOf } from '../../src/statement/table.ts'
import { rulesFrom } from '../support/rules.ts'

const RULES = `
people:
  - { name: Mara Quill, born: 1970-05-01, misspellings: [Marra Quill], titles: [{ title: harbour minister, from: 2020-01-01 }] }
places:
  Port Vell: { avoid: [Fort Vell], former: [{ name: Vellhaven, until: 1999-12-31 }] }
events:
  - { name: Port Vell flood, date: 2023-10-07 }
`

/** The table of an article published on Friday 22 March 2024, in Markdown. */
export function tableOf(text: string) {
  const rules = rulesFrom(RULES)
  const reading = extractClaims({ text, published: '2024-03-22', format: 'markdown' }, { rules })
  return { reading, table: statementsOf(reading, rules) }
}

/** The rows of an attribute, one a line: subject, value, words, and then stage, modality and times where they are not plain. */
export const rowsOf = (attribute: Attribute, text: string): string[] => tableOf(text).table.of(attribute).map(line)

const line = (row: Statement): string =>
  [
    subjectText(row.subject),
    valueText(row),
    `"${row.said.text}"`,
    ...(row.stage === 'figure' ? [] : [row.stage]),
    ...(row.modality === 'asserted' ? [] : [row.modality]),
    ...row.when.filter(({ from }) => from !== '2024-03-22').map(periodText),
  ].join(' | ')

function subjectText(subject: Subject): string {
  if (subject.kind === 'name') return subject.person === null ? subject.name : `${subject.person}: ${subject.name}`
  if (subject.kind === 'counted') return [subject.counted ?? '?', subject.verb].filter(Boolean).join(' ')
  if (subject.kind === 'event') return subject.event.name
  return subject.kind === 'day' ? subject.key : subject.kind
}

function valueText(row: Statement): string {
  if (row.attribute === 'weekday') return String(row.value.weekday)
  if (row.attribute === 'title') return [row.value.status, row.value.title].filter(Boolean).join(' ')
  if (row.attribute === 'spelling') return row.value.right ?? row.value.word
  if (row.attribute === 'naming') return `${row.value.is} ${row.value.naming.name}`
  if (row.attribute === 'items-announced' || row.attribute === 'items-listed') return String(row.value.items)
  if (row.attribute === 'born' || row.attribute === 'died' || row.attribute === 'day')
    return row.value.from === null || row.value.to === null
      ? 'no day'
      : periodText({ from: row.value.from, to: row.value.to })
  const { low, high, unit, per, change } = row.value
  const number = low === high ? `${low}` : `${low ?? ''}–${high ?? ''}`
  return [change, number, unit, per && `per ${per}`].filter(Boolean).join(' ')
}

const periodText = ({ from, to }: Period): string => (from === to ? from : `${from}/${to}`)
