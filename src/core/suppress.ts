import { lineIndex } from '../article/index.ts'
import { CHECKS, type Levels } from '../check/index.ts'
import type { Article, Problem, Suppression, Verdict } from '../model/index.ts'
import { didYouMean } from '../rules/index.ts'

/** What decides which notes in articles take effect. */
export interface SuppressOptions {
  /** Checks to switch off, or to give another severity. */
  checks?: Levels
  /** Whether a note to factlint on a line (1-based) of an article is told and not obeyed; every note is obeyed by default. */
  isUntrustedNote?: (path: string, line: number) => boolean
}

/**
 * Takes out what the article's notes switch off. A note that is not trusted, one without a reason, or one that switches
 * nothing off though its check ran, is a problem of its own.
 */
export function suppress(
  article: Article,
  verdicts: readonly Verdict[],
  { checks: levels = {}, isUntrustedNote = () => false }: SuppressOptions,
): { heard: Verdict[]; problems: Problem[] } {
  if (article.suppressions.length === 0) return { heard: [...verdicts], problems: [] }
  const lines = lineIndex(article.text)
  const foreign = new Set(
    article.suppressions.filter(({ offset }) => isUntrustedNote(article.path ?? '', lines.at(offset).line)),
  )
  const reasoned = article.suppressions.filter((note) => note.reason !== '' && !foreign.has(note))
  const used = new Set<Suppression>()
  const heard = verdicts.filter((verdict) => {
    const covering = reasoned.filter((suppression) => covers(suppression, verdict))
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
  return { heard, problems }
}

const covers = ({ check, line }: Suppression, verdict: Verdict): boolean =>
  check === verdict.check &&
  (line === null || (verdict.in === 'text' && line.start <= verdict.start && verdict.start < line.end))

const notObeyed = ({ check, reason }: Suppression): string =>
  `This note is not obeyed, for the change that adds it comes from outside: ${check || 'it names no check'}${reason && `, "${reason}"`}. Whoever merges the change puts it in force.`

const CHECK_IDS = CHECKS.map(({ id }) => id)

function whatIsWrong({ check, reason, line }: Suppression): string {
  if (check === '') return `This note switches nothing off: write ${line ? AS_NOTE : IN_FRONT_MATTER}.`
  if (!CHECK_IDS.includes(check))
    return `This note switches nothing off: there is no check \`${check}\`${didYouMean(check, CHECK_IDS) || '.'}`
  if (reason === '')
    return `This note does not hold without a reason: write it behind a colon, as in "${check}: as printed".`
  return `This note no longer switches anything off: ${check} finds nothing ${line ? 'in the next line' : 'in this article'}. Take it out.`
}

const AS_NOTE = 'factlint-disable-next-line, the check, a colon and the reason'
const IN_FRONT_MATTER = '`factlint: { disable: { weekday: as printed } }`, with the check and the reason'
