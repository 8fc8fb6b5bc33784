import { type ArticleError, INTERNAL_ERROR, type TestOutcome } from '../../model/index.ts'
import { guarded } from '../guard.ts'

/** Runs one example or test. If an exception ends it, it has failed, and the outcome says so; other tests still run. */
export function attempted(
  test: Pick<TestOutcome, 'kind' | 'name' | 'text' | 'published' | 'at'>,
  run: () => TestOutcome[],
): TestOutcome[] {
  let failed: TestOutcome[] = []
  const outcomes = guarded({}, 'asked', run, (error) => {
    failed = [failedBy(error, test)]
  })
  return outcomes ?? failed
}

const failedBy = (error: ArticleError, test: Parameters<typeof attempted>[0]): TestOutcome => ({
  ...test,
  about: 'found',
  passed: false,
  expected: 'a result',
  actual: `${INTERNAL_ERROR}: ${error.message}. Please report it.`,
  why: [],
  error,
})
