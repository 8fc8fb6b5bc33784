import { onePerClaim, type Quotes, runChecks } from '../check/index.ts'
import type { EarlierClaims } from '../model/check.ts'
import { type ArticleSource, type Finding, NO_RULES, type Problem, type Reading } from '../model/index.ts'
import { amendWith } from '../rules/edit/amend.ts'
import { placeFindings } from './finding.ts'
import { named } from './guard.ts'
import { type ReadOptions, readerFor } from './read.ts'
import { type Silenced, type SuppressOptions, suppress } from './suppress.ts'
import { unitsWith } from './units.ts'

/** The result of checking one article. */
export interface CheckedArticle {
  findings: Finding[]
  /** Number of quantities read. */
  quantities: number
  /** Number of them that were compared with something. */
  compared: number
  problems: Problem[]
}

/** How articles are read and checked. */
export interface CheckOptions extends ReadOptions, SuppressOptions {
  /** How checks treat words in quotation marks. */
  quotes?: Quotes
}

/** Checks one article for itself and against the rules. Throws an `ArticleError`. */
export function checkArticle(source: ArticleSource, options: CheckOptions = {}): CheckedArticle {
  const { silenced: _, ...checked } = named(source, 'asked', () =>
    checkReading(readerFor(options)(source), options, () => []),
  )
  return checked
}

/** Runs the checks on an article that has been read, and also returns what its notes silence. */
export function checkReading(
  reading: Reading,
  { rules = NO_RULES, checks, quotes, trusted }: CheckOptions,
  earlier: EarlierClaims,
): CheckedArticle & { silenced: Silenced } {
  const { article } = reading
  const { verdicts, compared } = runChecks(
    { reading, rules, units: unitsWith(rules.units), amend: amendWith(rules), earlier },
    checks,
    quotes,
  )
  const { kept, problems, silenced } = suppress(article, verdicts, { checks, trusted })
  return {
    findings: placeFindings(article, onePerClaim(kept)),
    quantities: reading.quantities.length,
    compared: compared.length,
    problems: [...article.problems, ...problems],
    silenced,
  }
}
