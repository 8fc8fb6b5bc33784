import { lineIndex } from '../article/index.ts'
import { CHECKS } from '../check/index.ts'
import type { Article, Finding, Problem, Suppression } from '../model/index.ts'
import type { CheckOptions } from './check.ts'

/**
 * Takes out the findings that the article's notes switch off. A note that is not trusted, one without a reason, or one that
 * switches nothing off though its check ran, is a problem of its own.
 */
export function suppress(
  article: Article,
  findings: readonly Finding[],
  { checks: levels = {}, distrusts = () => false }: Pick<CheckOptions, 'checks' | 'distrusts'>,
): { findings: Finding[]; problems: Problem[] } {
  if (article.suppressions.length === 0) return { findings: [...findings], problems: [] }
  const lines = lineIndex(article.text)
  const foreign = new Set(
    article.suppressions.filter(({ offset }) => distrusts(article.path ?? '', lines.at(offset).line)),
  )
  const reasoned = article.suppressions.filter((note) => note.reason !== '' && !foreign.has(note))
  const used = new Set<Suppression>()
  const heard = findings.filter((finding) => {
    const covering = reasoned.filter((suppression) => covers(suppression, finding))
    for (const suppression of covering) used.add(suppression)
    return covering.length === 0
  })
  const ran = ({ check }: Suppression) => levels[check] !== 'off'
  const idle = article.suppressions.filter((suppression) => !used.has(suppression) && ran(suppression))
  const problems = idle.map((note) => ({
    path: article.path,
    ...lines.at(note.offset),
    message: foreign.has(note) ? notObeyed(note) : whatIsWrong(note),
  }))
  return { findings: heard, problems }
}

const covers = ({ check, line }: Suppression, finding: Finding): boolean =>
  check === finding.check &&
  (line === null || (finding.in === 'text' && line.start <= finding.start && finding.start < line.end))

const notObeyed = ({ check, reason }: Suppression): string =>
  `This note is not obeyed, for the change that adds it comes from outside: ${check || 'it names no check'}${reason && `, "${reason}"`}. Whoever merges the change puts it in force.`

function whatIsWrong({ check, reason, line }: Suppression): string {
  if (check === '')
    return 'This note switches nothing off: write factlint-disable-next-line, the check, a colon and the reason.'
  if (!CHECKS.some(({ id }) => id === check)) return `This note switches nothing off: there is no check ${check}.`
  if (reason === '')
    return `This note does not hold without a reason: write it behind a colon, as in "${check}: as printed".`
  return `This note no longer switches anything off: ${check} finds nothing ${line ? 'in the next line' : 'in this article'}. Take it out.`
}
