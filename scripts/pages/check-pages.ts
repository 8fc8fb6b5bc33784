import { CHECKS } from '../../src/core.ts'
import type { Finding } from '../../src/model/index.ts'
import { type Case, casesOf, findingsOf } from '../../test/support/cases.ts'
import { PROSE } from './check-prose.ts'
import { table } from './table.ts'

/** Examples of each kind on a page. */
const EXAMPLES = 3
/** The longest line shown, in characters: longer ones are hard to read in a table. */
const LONGEST = 160

/** Returns the pages of all checks, each with its path. */
export const checkPages = (): [string, string][] => [
  ...CHECKS.map(({ id, about, quotes }): [string, string] => [`docs/checks/${id}.md`, page(id, about, quotes)]),
]

function page(id: string, about: string, quotes: string): string {
  const prose = PROSE[id]
  if (!prose) throw new Error(`scripts/pages/check-prose.ts says nothing of the check ${id}`)
  const cases = casesOf(id)
  const found = examplesOf(id, cases)
  const silent = cases.filter(({ expected }) => expected === '')
  const severities = [...new Set(found.map(({ finding }) => finding.severity))].sort()
  const hasEarlier = found.some(({ of }) => of.earlier.length > 0)
  return `# ${id}

<!-- \`npm run generate\` writes this page from scripts/pages/check-prose.ts and the cases in test/check/cases/${id}.yml. -->

${about}.

## What it finds

${prose.finds}

${prose.needs === undefined ? 'It needs nothing but the article.' : `It needs: ${prose.needs}`}

## Why

${prose.why}

## Examples

${table(
  ['the article says', ...(hasEarlier ? ['an earlier article says'] : []), 'factlint says'],
  pick(found).map(({ of, finding }) => [
    lineOf(of.article.text, finding.start),
    ...(hasEarlier ? [earlierLine(of, finding)] : []),
    `${finding.severity}: ${finding.message}`,
  ]),
)}

It finds nothing in these:

${shortest(silent, hasEarlier)
  .map(
    ({ article, earlier: [other] }) =>
      `- ${proseOf(article.text)}${other ? ` (an earlier article: ${proseOf(other.text)})` : ''}`,
  )
  .join('\n')}

## How to switch it off

For all articles, in the [configuration file](../configuration.md#the-configuration-file); \`notice\` or \`warning\` instead
of \`off\` sets the severity of its findings (by default ${listed(severities)}):

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/factlint/factlint/v1/dist/schema/config.schema.json
checks:
  ${id}: off
\`\`\`

For one place in an article, with the reason, on the line before (in other formats as
[described there](../checks.md#silence-a-finding)):

\`\`\`html
<!-- factlint-disable-next-line ${id}: the reason -->
\`\`\`

${QUOTATIONS[quotes]} To change that, set [\`quotes\`](../checks.md#words-in-quotation-marks).
`
}

const listed = (words: readonly string[]): string => words.join(', ').replace(/, (?=[^,]*$)/, ' or ')

const QUOTATIONS: Readonly<Record<string, string>> = {
  check: 'It checks words in quotation marks like all others.',
  notice: 'It reports words in quotation marks as a notice at most.',
  ignore: 'It does not check words in quotation marks.',
}

/** A case with the finding of its check. */
interface Example {
  of: Case
  finding: Finding
}

const examplesOf = (id: string, cases: readonly Case[]): Example[] =>
  cases
    .filter(({ expected }) => expected !== '')
    .flatMap((of) => {
      const finding = findingsOf(of).find(({ check, in: field }) => check === id && field === 'text')
      return finding ? [{ of, finding }] : []
    })

/** Returns short examples that differ in severity and message, in the order of the cases. */
function pick(examples: readonly Example[]): Example[] {
  const bySize = examples.toSorted((a, b) => sizeOf(a) - sizeOf(b))
  const kinds = new Map<string, Example>()
  for (const example of bySize) {
    const key = `${example.finding.severity} ${formOf(example.finding)}`
    if (!kinds.has(key)) kinds.set(key, example)
  }
  const first = [...kinds.values()].slice(0, EXAMPLES)
  const chosen = [...first, ...bySize.filter((one) => !first.includes(one))].slice(0, EXAMPLES)
  return examples.filter((one) => chosen.includes(one))
}

/** Returns the length of the line of an example; lines that are no whole sentence come last. */
function sizeOf({ of, finding }: Example): number {
  const line = lineOf(of.article.text, finding.start)
  return /^[\p{L}\d“"$£€].*[.!?”"]$/u.test(line) ? line.length : line.length + 1000
}

/** Returns a message without its numbers and names, which is alike for findings of one kind. */
const formOf = ({ message }: Finding): string => message.replaceAll(/[\p{Lu}\d][\p{L}\d.,%'’-]*/gu, '').slice(0, 40)

/** Returns the line of a text around an offset, as a cell of a table. */
function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return cell(text.slice(start, end < 0 ? undefined : end).replace(/^(?:title|description|caption): /, ''))
}

const cell = (text: string): string => text.trim().replaceAll('|', String.raw`\|`).replaceAll('<', '&lt;')

/** Returns the line of the earlier article that a finding names; of the first earlier one if it names none. */
function earlierLine({ earlier }: Case, { evidence }: Finding): string {
  const other = evidence.find(({ path, line }) => path !== null && line !== null && path.startsWith('earlier/'))
  const source = earlier.find(({ path }) => path === other?.path) ?? earlier[0]
  return source ? cell(source.text.split('\n')[(other?.line ?? 6) - 1] ?? '') : ''
}

/** Returns the text of an article without its front matter, in one line. */
const proseOf = (text: string): string => cell(text.replace(/^---\n[\s\S]*?\n---\n/, '').replaceAll(/\s+/g, ' '))

/** Returns short articles of one paragraph in plain words, with or without an earlier one, in the order of the cases. */
function shortest(cases: readonly Case[], hasEarlier: boolean): Case[] {
  const plain = cases.filter(
    ({ article, earlier }) =>
      earlier.length > 0 === hasEarlier &&
      article.path === 'article.md' &&
      !/[`<>|]|\n\n|^[#\s]/.test(body(article.text)),
  )
  const some = plain.length > 0 ? plain : cases
  const chosen = some.toSorted((a, b) => proseOf(a.article.text).length - proseOf(b.article.text).length)
  const short = new Set(chosen.filter(({ article }) => proseOf(article.text).length <= LONGEST).slice(0, EXAMPLES))
  return short.size > 0 ? some.filter((one) => short.has(one)) : chosen.slice(0, 1)
}

const body = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n+/, '').trimEnd()
