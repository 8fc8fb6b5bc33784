import type { Article, ExpectedFinding, Finding, Reading, RuleSet, RuleTest, TestOutcome } from '../../model/index.ts'
import { checkReading } from '../check.ts'
import { readerFor } from '../reading/read.ts'
import { attempted } from './attempt.ts'
import { type Tested, testNumbers } from './numbers.ts'

/** Runs tests that contain whole articles. A fact that a test names must be in the rules. */
export function testArticles(tests: readonly RuleTest[], rules: RuleSet): TestOutcome[] {
  const read = readerFor({ rules })
  return tests.flatMap((test) => {
    const { name, article, at } = test
    const { text, published = null } = article
    return attempted({ kind: 'test', name, text, published, at }, () => testArticle(test, rules, read(article)))
  })
}

function testArticle({ name, reads, finds }: RuleTest, rules: RuleSet, reading: Reading): TestOutcome[] {
  const { text, published } = reading.article
  const tested: Tested = { kind: 'test', name, text, published, rules, reading }
  const numbers = reads.flatMap(({ fact: id, numbers, at }) => {
    const fact = rules.facts.find((one) => one.id === id)
    return fact ? [testNumbers(tested, { fact, expected: numbers, at }, (found) => areSame(found, numbers))] : []
  })
  return finds === null ? numbers : [...numbers, testFindings(tested, finds)]
}

const areSame = (found: readonly number[], expected: readonly number[]): boolean =>
  found.length === expected.length && found.every((number, i) => number === expected[i])

/** Compares findings with those expected: neither may have one that the other lacks. */
function testFindings(
  { reading, rules, ...tested }: Tested,
  { findings: expected, at }: NonNullable<RuleTest['finds']>,
): TestOutcome {
  const { article } = reading
  const findings = checkReading(reading, { rules }, () => []).findings.map((finding) =>
    asExpectedFinding(finding, article),
  )
  const left = [...findings]
  const missing = expected.filter((one) => {
    const match = left.findIndex((finding) => isAsExpected(finding, one))
    if (match >= 0) left.splice(match, 1)
    return match < 0
  })
  return {
    ...tested,
    at,
    about: 'found',
    passed: missing.length === 0 && left.length === 0,
    expected: expected.map(findingText).join('; ') || 'nothing',
    actual: findings.map(findingText).join('; ') || 'nothing',
    why: [],
    error: null,
  }
}

/** Returns a finding in the format of a test. */
const asExpectedFinding = (
  { check, line, expected, severity, ...at }: Finding,
  { text, title }: Article,
): ExpectedFinding => ({
  ...{ check, line, expected, severity },
  words: (at.in === 'title' ? (title ?? '') : text).slice(at.start, at.end),
})

const KEYS = ['check', 'words', 'line', 'expected', 'severity'] as const

const isAsExpected = (finding: ExpectedFinding, expected: ExpectedFinding): boolean =>
  KEYS.every((key) => expected[key] === null || expected[key] === finding[key])

/** "fact-value at "Four" in line 5, where 3 is right, an error" */
const findingText = ({ check, words, line, expected, severity }: ExpectedFinding): string =>
  [
    check,
    words === null ? '' : ` at "${words}"`,
    line === null ? '' : ` in line ${line}`,
    expected === null ? '' : ` where ${expected} is right`,
    severity === null ? '' : ` (${severity})`,
  ].join('')
