import { lineIndex } from '../article/index.ts'
import { CHECKS, type Levels } from '../check/index.ts'
import type { Article, Problem, Suppression, Verdict } from '../model/index.ts'
import { didYouMean } from '../rules/file/nearest.ts'

/** Options that decide which notes in articles take effect. */
export interface SuppressOptions {
  /** Checks to switch off, or to give another severity. */
  checks?: Levels
  /** Tells whether a note to factlint on a line (1-based) of an article is reported and has no effect; by default none is. */
  isUntrustedNote?: (path: string, line: number) => boolean
}

/**
 * Removes the verdicts that the article's notes switch off. A note that is not trusted, has no reason, or switches nothing
 * off though its check ran, is a problem of its own.
 */
export function suppress(
  article: Article,
  verdicts: readonly Verdict[],
  { checks: levels = {}, isUntrustedNote = () => false }: SuppressOptions,
): { kept: Verdict[]; problems: Problem[] } {
  if (article.suppressions.length === 0) return { kept: [...verdicts], problems: [] }
  const lines = lineIndex(article.text)
  const foreign = new Set(
    article.suppressions.filter(({ offset }) => isUntrustedNote(article.path ?? '', lines.at(offset).line)),
  )
  const reasoned = article.suppressions.filter((note) => note.reason !== '' && !foreign.has(note))
  const used = new Set<Suppression>()
  const kept = verdicts.filter((verdict) => {
    const covering = reasoned.filter((suppression) => covers(suppression, verdict))
    for (const suppression of covering) used.add(suppression)
    return covering.length === 0
  })
  const ran = ({ check }: Suppression) => levels[check] !== 'off'
  const idle = article.suppressions.filter((suppression) => !used.has(suppression) && ran(suppression))
  const problems = idle.map((note) => ({
    path: article.path,
    ...lines.at(note.offset),
    message: foreign.has(note) ? notInForce(note) : problemWith(note),
  }))
  return { kept, problems }
}

const covers = ({ check, line }: Suppression, verdict: Verdict): boolean =>
  check === verdict.check &&
  (line === null || (verdict.in === 'text' && line.start <= verdict.start && verdict.start < line.end))

const notInForce = ({ check, reason }: Suppression): string =>
  `This note has no effect until the change is merged, because the change comes from a fork: ${check || 'no check named'}${reason && `, "${reason}"`}.`

const CHECK_IDS = CHECKS.map(({ id }) => id)

function problemWith({ check, reason, line }: Suppression): string {
  if (check === '') return `This note has no effect: write ${line ? AS_NOTE : IN_FRONT_MATTER}.`
  if (!CHECK_IDS.includes(check))
    return `This note has no effect: there is no check \`${check}\`${didYouMean(check, CHECK_IDS) || '.'}`
  if (reason === '')
    return `This note has no effect without a reason: write one after a colon, as in "${check}: as printed".`
  return `This note is no longer needed: ${check} finds nothing ${line ? 'in the next line' : 'in this article'}. Remove it.`
}

const AS_NOTE = 'factlint-disable-next-line, the check, a colon and the reason'
const IN_FRONT_MATTER = '`factlint: { disable: { weekday: as printed } }`, with the check and the reason'
