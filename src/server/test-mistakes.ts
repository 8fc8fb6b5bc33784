import type { Tree } from '../host/git/tree.ts'
import type { Mistake } from '../model/index.ts'
import type { Settings } from '../workspace/settings.ts'

/** Returns the mistakes of files with tests of rules, and each test that does not pass. */
export async function testMistakes({ rules, testFiles }: Settings, tree: Tree): Promise<Mistake[]> {
  if (testFiles.length === 0 && rules.facts.length === 0) return []
  const { isPack, readTests, testArticles, testRules } = await import('../core.ts')
  const files = await Promise.all(testFiles.map((path) => tree.named(path)))
  const { suites, mistakes } = readTests(files, rules, tree.beside)
  const own = rules.facts.filter(({ at }) => !isPack(at.path))
  const outcomes = [...testRules(rules, own), ...suites.flatMap((suite) => testArticles(suite.tests, suite.rules))]
  return [
    ...mistakes,
    ...outcomes
      .filter(({ passed }) => !passed)
      .map(({ at, kind, expected, actual, about }) => ({
        ...at,
        message: `This ${kind} does not pass: expected ${expected}, but ${actual} was ${about}.`,
      })),
  ]
}
