import type { ArticleSource } from './article.ts'
import type { ArticleError } from './article-error.ts'
import type { Explanation } from './explanation.ts'
import type { Severity } from './finding.ts'
import type { SourceLine } from './rules.ts'

/** A test of the rules: an article, and what they must read and find in it. */
export interface RuleTest {
  name: string
  article: ArticleSource
  /** For each fact named, the numbers to be read as it, in the order of the text. */
  reads: { fact: string; numbers: number[]; at: SourceLine }[]
  /** All findings; null if the test does not specify them. */
  finds: { findings: ExpectedFinding[]; at: SourceLine } | null
  at: SourceLine
}

/** A finding as a test specifies it; null matches anything. */
export interface ExpectedFinding {
  check: string
  words: string | null
  line: number | null
  expected: string | null
  severity: Severity | null
}

/** The outcome of one expectation of an example or a test. */
export interface TestOutcome {
  kind: 'example' | 'test'
  /** The fact of an example, or the name of a test. */
  name: string
  /** The sentence or article that was read. */
  text: string
  /** YYYY-MM-DD; null where none is known. */
  published: string | null
  at: SourceLine
  passed: boolean
  /** What was expected, as shown to the user: "134", "nothing", "fact-value at “130”". */
  expected: string
  actual: string
  /** Whether numbers or findings were expected. */
  about: 'read' | 'found'
  /** If numbers were expected and the test failed: why each number of the text is or is not read as the fact. */
  why: Explanation[]
  /** The internal error that ended the test; null if it ran to its end. */
  error: ArticleError | null
}
