import { escapeControls } from '../../base/escape-controls.ts'
import type { Fact, TestOutcome } from '../../model/index.ts'
import { count } from '../words.ts'
import { reasonLines } from './condition-text.ts'
import type { Paint } from './text.ts'

/** The results of the examples and tests of rules. */
export interface Tested {
  outcomes: readonly TestOutcome[]
  /** The number of tests in test files, each with one or more outcomes. */
  tests: number
  /** Facts without an example that must not be read as them. */
  withoutNegative: readonly Fact[]
  /** Null if it was not requested. */
  coverage: FactCoverage | null
}

/** The number of times each fact is stated in the articles. */
export interface FactCoverage {
  articles: number
  facts: readonly { fact: Fact; claims: number; articles: number }[]
}

/**
 * Returns every failure with the expected and the actual result and the reasons, then what is missing, then the totals.
 */
export function testsText({ outcomes, tests, withoutNegative, coverage }: Tested, paint: Paint): string {
  const failures = outcomes.filter(({ passed }) => !passed)
  const examples = new Set(outcomes.filter(({ kind }) => kind === 'example').map(({ at }) => at)).size
  const failed = new Set(failures.map(({ kind, name, text, at }) => (kind === 'test' ? `${name}\n${text}` : at))).size
  const all = [
    ...(examples > 0 || tests === 0 ? [count(examples, 'example')] : []),
    ...(tests > 0 ? [count(tests, 'test')] : []),
  ]
  const total = `${all.join(' and ')}, ${failed === 0 ? 'all pass' : `${failed} fail`}.`
  return `${[
    ...failures.map((failure) => failureText(failure, paint)),
    ...listed('No example that must not be read (`reads: nothing`):', withoutNegative, paint),
    ...(coverage === null ? [] : coverageText(coverage, paint)),
    paint('bold', total),
  ].join('\n\n')}\n`
}

function failureText(outcome: TestOutcome, paint: Paint): string {
  const { kind, name, at, text } = outcome
  const place = paint('bold', escapeControls(`${at.path}:${at.line}:${at.column}`))
  const what = kind === 'example' ? `for ${escapeControls(name)}` : `"${escapeControls(name)}"`
  return [
    `${place}: ${paint('red', `${kind} fails`)} ${what}`,
    ...(kind === 'example' ? [`  ${escapeControls(text)}`] : []),
    ...sides(outcome),
    ...reasons(outcome).map((line) => `  ${paint('dim', line)}`),
  ].join('\n')
}

const sides = ({ about, expected, actual }: TestOutcome): string[] => [
  `  expected: ${escapeControls(expected)}`,
  `  ${`${about}:`.padEnd(9)} ${escapeControls(actual)}`,
]

/** The most reasons to show for one failure, as an article may have many numbers. */
const MOST_REASONS = 6

function reasons({ why }: TestOutcome): string[] {
  const lines = why.flatMap(reasonLines)
  return lines.length > MOST_REASONS
    ? [...lines.slice(0, MOST_REASONS), `… and ${lines.length - MOST_REASONS} more`]
    : lines
}

/** Returns a failure as one paragraph of plain text, for an annotation. */
export const failureMessage = (outcome: TestOutcome): string =>
  [
    outcome.kind === 'example' ? `This example of ${outcome.name} fails.` : `The test "${outcome.name}" fails.`,
    ...sides(outcome).map((line) => line.trim()),
    ...reasons(outcome),
  ].join('\n')

const listed = (title: string, facts: readonly Fact[], paint: Paint): string[] =>
  facts.length === 0
    ? []
    : [
        [
          paint('yellow', title),
          ...facts.map(({ id, at }) => `  ${escapeControls(id)} (${escapeControls(at.path)}:${at.line})`),
        ].join('\n'),
      ]

function coverageText({ articles, facts }: FactCoverage, paint: Paint): string[] {
  const never = facts.filter(({ claims }) => claims === 0).map(({ fact }) => fact)
  const read = count(articles, 'article')
  return never.length === 0
    ? [`Every fact is read somewhere in ${read}.`]
    : listed(`Never read in ${read}:`, never, paint)
}

/** Returns the results as JSON. */
export const testsJson = ({ outcomes, withoutNegative, coverage }: Tested) => ({
  version: 1,
  examples: outcomes
    .filter(({ kind }) => kind === 'example')
    .map(({ name, ...rest }) => outcomeJson({ fact: name }, rest)),
  tests: outcomes
    .filter(({ kind }) => kind === 'test')
    .map(({ name, text: _, ...rest }) => outcomeJson({ name }, rest)),
  withoutNegative: withoutNegative.map(({ id }) => id),
  coverage: coverage && {
    articles: coverage.articles,
    facts: coverage.facts.map(({ fact, claims, articles }) => ({ fact: fact.id, claims, articles })),
  },
})

const outcomeJson = (
  head: object,
  { kind, at, why, error: _, ...rest }: Omit<TestOutcome, 'name' | 'text'> & { text?: string },
) => ({ ...head, ...at, ...rest, why: why.flatMap(reasonLines) })
