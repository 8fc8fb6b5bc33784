import type { ArticleSource } from './article.ts'
import type { Explanation } from './explanation.ts'
import type { Severity } from './finding.ts'
import type { SourceLine } from './rules.ts'

/** An article with what rules must read out of it and find in it. */
export interface RuleTest {
  name: string
  article: ArticleSource
  /** For each fact named, the numbers read as it, in the order of the text. */
  reads: { fact: string; numbers: number[]; at: SourceLine }[]
  /** Every finding; null where the test says nothing of them. */
  finds: { findings: ExpectedFinding[]; at: SourceLine } | null
  at: SourceLine
}

/** A finding as far as a test tells it; null is anything. */
export interface ExpectedFinding {
  check: string
  words: string | null
  line: number | null
  expected: string | null
  severity: Severity | null
}

/** How one expectation of an example or a test came out. */
export interface TestOutcome {
  kind: 'example' | 'test'
  /** The fact of an example, or the name of a test. */
  name: string
  /** What was read: a sentence, or an article. */
  text: string
  /** YYYY-MM-DD; null where none is known. */
  published: string | null
  at: SourceLine
  passed: boolean
  /** What it says: "134", "nothing", "fact-value at “130”". */
  expected: string
  actual: string
  /** Whether numbers or findings were expected. */
  about: 'read' | 'found'
  /** Where numbers were expected and it failed: why each number of the text is, or is not, read as the fact. */
  why: Explanation[]
}
