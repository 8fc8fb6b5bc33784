import { CHECKS } from '../../src/core.ts'
import type { Finding } from '../../src/model/index.ts'
import { allCases, findingsOf } from '../../test/support/cases.ts'
import { table } from './table.ts'

/** The findings in all cases of the tests. */
const findings = allCases().flatMap((of) => findingsOf(of))

const NUMBER =
  /\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|million|per cent)\b|[%$]/gi

/** Returns a message without the words from its article, which is the same for all messages of one form. */
function formOf({ check, message, actual, expected, evidence }: Finding): string {
  const articleWords = [
    actual,
    expected ?? '',
    ...evidence.flatMap(({ path, text }) => [path ?? '', text, ...text.split(': ')]),
  ]
  const longestFirst = articleWords.filter((words) => words !== '').sort((a, b) => b.length - a.length)
  const bare = longestFirst.reduce((words, one) => words.replaceAll(new RegExp(literal(one), 'gi'), '…'), message)
  const form = bare
    .replace(/^[^:]*:/, '…:')
    .replace(/ \([^()]* is accepted\)/, '')
    .replaceAll(NUMBER, '…')
    .replaceAll(/\p{Lu}[\p{L}'-]*/gu, '…')
    .replaceAll(/[… ]+/g, '… ')
  return `${check} ${form}`
}

const literal = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Returns the longest example of each form of message of a check, with the severities it has. */
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

/** Returns the page of messages, as the program prints them. */
export const messages = (): string => `# Messages

\`npm run generate\` writes this page from the cases under \`test/check/cases\`. It shows the longest example of each kind of message.

A message is one sentence with both values as they are written. Below it, a finding quotes the other side with its file, line and
day, and suggests a correction if there is only one. Brackets name what else the
check accepts: "(26 to 33 is accepted)".

[Checks](checks.md) explains what each check compares, what the severities mean, and how to change them.

${table(
  ['check', 'severity', 'message'],
  CHECKS.flatMap(({ id }) => rowsOf(id)),
)}
`
