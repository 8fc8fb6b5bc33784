import { findFiles, isNegated, matcher } from '../host/files/find.ts'
import { patternAdvice } from '../host/files/pattern-advice.ts'
import type { Run } from '../workspace/run.ts'

/** Logs a warning for each pattern that inputs, flags or the configuration give and that matches no file. */
export async function warnOfUnmatchedPatterns({ settings, repository, workspace, log }: Run): Promise<void> {
  const { articles, exclude } = settings.given
  const paths =
    articles.length + exclude.length === 0
      ? []
      : ((await repository?.files()) ?? (await findFiles(workspace, { include: ['**'], exclude: [] })))
  const matchesNone = (inFolder?: readonly string[]) => (pattern: string) =>
    !paths.some(matcher([isNegated(pattern) ? pattern.slice(1) : pattern], inFolder))
  for (const [option, patterns] of [
    ['articles', articles.filter(matchesNone(settings.articles.inFolder))],
    ['exclude', exclude.filter(matchesNone())],
    ['rules', settings.unmatchedRules],
  ] as const)
    for (const pattern of patterns) log.warning(`${option}: no file matches ${pattern}.${advice(pattern)}`)
}

function advice(pattern: string): string {
  const text = patternAdvice(pattern)
  return text === null ? '' : ` ${text}`
}
