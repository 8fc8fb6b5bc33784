import { append } from '../../base/append.ts'
import { CHECKS } from '../../check/index.ts'
import type { Mistake, RuleSet, RuleTest } from '../../model/index.ts'
import {
  didYouMean,
  type ReadBeside,
  readTestFile,
  type SourceFile,
  type TestFile,
  withShortQuotes,
} from '../../rules/index.ts'
import { loadRules } from '../load-rules.ts'

/** Tests that run under the same rules. */
export interface TestSuite {
  rules: RuleSet
  tests: RuleTest[]
}

/**
 * Reads files of tests, each with the rules that it names, else with `rules`. Returns all mistakes of all files: in the
 * rules that they name, and unknown facts and checks.
 */
export function readTests(
  files: readonly SourceFile[],
  rules: RuleSet,
  readBeside: ReadBeside,
): { suites: TestSuite[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = []
  const suites = files.flatMap((file) => {
    const read = readTestFile(file)
    append(mistakes, read.mistakes)
    if (!read.tests) return []
    const loaded = rulesOf(read.tests, rules, readBeside)
    const suite = { rules: loaded.rules, tests: read.tests.tests }
    append(mistakes, loaded.mistakes.length > 0 ? loaded.mistakes : unknownNames(read.tests, suite))
    return [suite]
  })
  return { suites, mistakes: withShortQuotes(mistakes) }
}

/** Reads the rules that a file of tests names, relative to it, as a rule file would extend them. */
function rulesOf({ path, rules: named }: TestFile, all: RuleSet, readBeside: ReadBeside) {
  if (named === null) return { rules: all, mistakes: [] }
  const { rules, mistakes } = loadRules([{ path, text: JSON.stringify({ extends: named.names }) }], readBeside)
  return {
    rules,
    mistakes: mistakes.map((mistake) => (mistake.path === path ? { ...named.at, message: mistake.message } : mistake)),
  }
}

function unknownNames({ checks }: TestFile, { rules, tests }: TestSuite): Mistake[] {
  const [factIds, checkIds] = [rules.facts.map(({ id }) => id), CHECKS.map(({ id }) => id)]
  const facts = tests.flatMap(({ reads }) => reads).filter(({ fact }) => !factIds.includes(fact))
  return [
    ...facts.map(({ fact, at }) => ({
      ...at,
      message: `there is no fact \`${fact}\` in the rules in force${didYouMean(fact, factIds)}`,
    })),
    ...checks
      .filter(([check]) => !checkIds.includes(check))
      .map(([check, at]) => ({ ...at, message: `there is no check \`${check}\`${didYouMean(check, checkIds)}` })),
  ]
}
