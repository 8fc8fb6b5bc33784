import { lineIndex } from '../article/index.ts'
import { CHECKS, type Levels } from '../check/index.ts'
import type { Article, Finding, Problem, Suppression } from '../model/index.ts'

/**
 * Takes out the findings that the article's notes switch off. A note without a reason, or one that switches nothing off
 * though its check ran, is a problem of its own.
 */
export function suppress(
  article: Article,
  findings: readonly Finding[],
  levels: Levels = {},
): { findings: Finding[]; problems: Problem[] } {
  const reasoned = article.suppressions.filter(({ reason }) => reason !== '')
  const used = new Set<Suppression>()
  const heard = findings.filter((finding) => {
    const covering = reasoned.filter((suppression) => covers(suppression, finding))
    for (const suppression of covering) used.add(suppression)
    return covering.length === 0
  })
  const ran = ({ check }: Suppression) => levels[check] !== 'off'
  const idle = article.suppressions.filter((suppression) => !used.has(suppression) && ran(suppression))
  return { findings: heard, problems: problemsOf(article, idle) }
}

const covers = ({ check, line }: Suppression, finding: Finding): boolean =>
  check === finding.check &&
  (line === null || (finding.in === 'text' && line.start <= finding.start && finding.start < line.end))

function problemsOf({ path, text }: Article, idle: readonly Suppression[]): Problem[] {
  if (idle.length === 0) return []
  const lines = lineIndex(text)
  return idle.map((suppression) => ({ path, ...lines.at(suppression.offset), message: whatIsWrong(suppression) }))
}

function whatIsWrong({ check, reason, line }: Suppression): string {
  if (check === '')
    return 'This note switches nothing off: write factlint-disable-next-line, the check, a colon and the reason.'
  if (!CHECKS.some(({ id }) => id === check)) return `This note switches nothing off: there is no check ${check}.`
  if (reason === '')
    return `This note does not hold without a reason: write it behind a colon, as in "${check}: as printed".`
  return `This note no longer switches anything off: ${check} finds nothing ${line ? 'in the next line' : 'in this article'}. Take it out.`
}
