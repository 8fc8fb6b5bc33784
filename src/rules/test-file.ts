import type { ExpectedFinding, Format, Mistake, RuleTest, Severity, SourceLine } from '../model/index.ts'
import type { SourceFile } from './file/read-yaml.ts'
import { listOf, mapsOf, type OneOrMore } from './file/rule-file.ts'
import type { ValidatedFile } from './file/validated-file.ts'
import { testsValidator } from './schema/tests-schema.ts'
import { readChecked } from './schema/validate.ts'

/** The contents of a file of tests, as described by `tests.schema.json`. */
interface RawTestFile {
  rules?: OneOrMore
  tests: readonly RawTest[]
}

interface RawTest {
  name: string
  article: string
  format?: Format
  published?: string
  reads?: Record<string, number | readonly number[] | 'nothing'>
  finds?: readonly RawFinding[] | 'nothing'
}

interface RawFinding {
  check: string
  words?: string
  line?: number
  expected?: string | number
  severity?: Severity
}

/** A file of tests. */
export interface TestFile {
  path: string
  /**
   * The rules that the tests use, named relative to this file, and the place of that setting; null for all rules of the
   * repo.
   */
  rules: { names: string[]; at: SourceLine } | null
  tests: RuleTest[]
  /** The checks that are expected to find something, each with its place. */
  checks: [string, SourceLine][]
}

/** Reads a file of tests (`*.test.yml`). `tests` is null if the file has mistakes. */
export function readTestFile(file: SourceFile): { tests: TestFile | null; mistakes: Mistake[] } {
  const { checked, mistakes } = readChecked<RawTestFile>(file, testsValidator())
  if (!checked || mistakes.length > 0) return { tests: null, mistakes }
  const { data, located } = checked
  const raw = mapsOf(data.tests).map(([, test]) => test)
  const rules = data.rules === undefined ? null : { names: listOf(data.rules), at: located.at(data, 'rules') }
  const tests = raw.map((test) => ruleTest(test, checked))
  return { tests: { path: file.path, rules, tests, checks: raw.flatMap((test) => checksOf(test, checked)) }, mistakes }
}

function ruleTest(raw: RawTest, { located }: ValidatedFile<RawTestFile>): RuleTest {
  const { name, article, format = 'markdown', published = null, reads = {}, finds } = raw
  return {
    name,
    article: { text: article, format, published },
    reads: Object.entries(reads).map(([fact, numbers]) => ({
      fact,
      numbers: numbers === 'nothing' ? [] : [numbers].flat(),
      at: located.keyAt(reads, fact),
    })),
    finds: finds === undefined ? null : { findings: findingsOf(finds), at: located.keyAt(raw, 'finds') },
    at: located.at(raw),
  }
}

const findingsOf = (finds: NonNullable<RawTest['finds']>): ExpectedFinding[] =>
  (finds === 'nothing' ? [] : finds).map(({ check, words = null, line = null, expected, severity = null }) => ({
    ...{ check, words, line, severity },
    expected: expected === undefined ? null : String(expected),
  }))

const checksOf = ({ finds = [] }: RawTest, { located }: ValidatedFile<RawTestFile>): [string, SourceLine][] =>
  finds === 'nothing' ? [] : finds.map((finding) => [finding.check, located.at(finding, 'check')])
