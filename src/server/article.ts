import type { TextDocument } from 'vscode-languageserver-textdocument'
import { isFactlintPage } from '../base/generator.ts'
import type { EarlierSource, PassageMemory } from '../core/articles.ts'
import type { ArticleSource, Coverage, Finding, Problem, Reading, RuleSet } from '../model/index.ts'
import { withoutKnown } from '../scope/baseline.ts'
import { withOverrides } from '../workspace/overrides.ts'
import type { Run } from '../workspace/run.ts'

/** An article that others are compared with, as it was read. */
export interface ReadSource {
  source: EarlierSource
  reading: Reading
  /** The rules that it was read with. */
  rules: RuleSet
}

/** An open article, and what is known of it. */
export interface OpenArticle {
  path: string
  document: TextDocument
  /** YYYY-MM-DD of its first commit; null if it has none, or if that is not known yet. */
  firstCommit: string | null
  /** What was read of it, so that only paragraphs that changed are read again; null before the first check. */
  memory: PassageMemory | null
  /** What it is compared with. */
  others: readonly ReadSource[]
  /** The last check; null before the first one, and for what is not to be checked. */
  checked: CheckedText | null
}

/** What a check of an open article found. */
export interface CheckedText {
  /** The version of the document. */
  version: number
  /** The rules that it was read with. */
  rules: RuleSet
  reading: Reading
  findings: readonly Finding[]
  problems: readonly Problem[]
  coverage: Coverage
}

/** Returns an open article as it is in the editor. */
export const sourceOf = ({ path, document, firstCommit }: OpenArticle): ArticleSource => ({
  path,
  text: document.getText(),
  firstCommit,
})

/** Reads and checks an open article; null if it is empty, a report, or a draft that is to be skipped. */
export async function checkOpen(article: OpenArticle, { settings, faults }: Run): Promise<CheckedText | null> {
  const { checkAll, isDraft, passageMemory, readAll } = await import('../core/articles.ts')
  const source = sourceOf(article)
  const { version } = article.document
  if (source.text.trim() === '' || isFactlintPage(source.text)) return null
  if (settings.drafts === 'skip' && isDraft(source)) return null
  const how = { ...withOverrides(settings), onFault: faults.add }
  article.memory ??= passageMemory()
  const [reading] = readAll([source], { ...how, memory: article.memory })
  if (!reading) return null
  const earlierRead = article.others.map((other) => other.reading)
  const whole = checkAll({ ...how, readings: [reading], earlier: [], earlierRead })
  const { report } = withoutKnown(whole, settings.baseline.entries ?? [], () => true)
  const own = report.files.find(({ path }) => path === article.path)
  const skipped = report.coverage.skipped.map(({ path, why }) => ({
    ...{ path, line: null, column: null },
    message: `This article is not checked: ${why}.`,
  }))
  return {
    version,
    rules: settings.rules,
    reading,
    findings: own?.findings ?? [],
    problems: [...report.problems, ...skipped],
    coverage: report.coverage,
  }
}
