import { CHECKS } from '../src/core.ts'
import type { Finding } from '../src/model/index.ts'
import { allCases, findingsOf } from '../test/support/cases.ts'
import { table } from './table.ts'

/** What is found in all cases of the tests. */
const findings = allCases().flatMap((of) => findingsOf(of))

const NUMBER =
  /\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|million|per cent)\b|[%$]/gi

/** A message without what it says of its article: what is left is the same for all messages of one form. */
function formOf({ check, message, actual, expected, evidence }: Finding): string {
  const said = [
    actual,
    expected ?? '',
    ...evidence.flatMap(({ path, text }) => [path ?? '', text, ...text.split(': ')]),
  ]
  const longestFirst = said.filter((words) => words !== '').sort((a, b) => b.length - a.length)
  const bare = longestFirst.reduce((words, one) => words.replaceAll(new RegExp(literal(one), 'gi'), '…'), message)
  const form = bare
    .replace(/^[^:]*:/, '…:')
    .replace(/; .* would pass/, '')
    .replaceAll(NUMBER, '…')
    .replaceAll(/\p{Lu}[\p{L}'-]*/gu, '…')
    .replaceAll(/[… ]+/g, '… ')
  return `${check} ${form}`
}

const literal = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** For each form of message of a check the longest example, with every severity it comes with. */
function rowsOf(check: string): string[][] {
  const forms = Map.groupBy(
    findings.filter((finding) => finding.check === check),
    formOf,
  )
  return [...forms.values()].map((alike) => {
    const [longest] = alike.toSorted((a, b) => b.message.length - a.message.length)
    const severities = new Set(alike.map(({ severity }) => severity))
    return [`\`${check}\``, [...severities].sort().join(', '), longest?.message ?? '']
  })
}

/** Every message of the checks, as the program says it. */
export const messages = (): string => `# What the checks say

Written by \`npm run generate\` from what the checks say of the cases under \`test/check/cases\`, the longest example of each form.

A message is one sentence with both values as they are written. Beside the line it is followed by the other side, quoted
with its file, line and day, and by a correction where one is sure. "Would pass" names what the words leave room for.

An \`error\` is what the calendar or arithmetic proves or a rule states, a \`warning\` what the text says against itself or an
earlier article, a \`notice\` what somebody has to judge. \`checks:\` in the configuration gives a check another severity, and
\`quotes:\` makes notices of what stands in quotation marks.

${table(
  ['check', 'severity', 'message'],
  CHECKS.flatMap(({ id }) => rowsOf(id)),
)}
`
