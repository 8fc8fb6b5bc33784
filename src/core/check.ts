import { onePerClaim, type Quotes, runChecks } from '../check/index.ts'
import type { EarlierClaims } from '../model/check.ts'
import {
  type ArticleSource,
  type Finding,
  type NamedArchive,
  NO_RULES,
  type Problem,
  type Reading,
} from '../model/index.ts'
import { NO_NAMES } from '../named/archive.ts'
import { amendWith } from '../rules/index.ts'
import { placeFindings } from './finding.ts'
import { named } from './guard.ts'
import { type ReadOptions, readerFor } from './read.ts'
import { type SuppressOptions, suppress } from './suppress.ts'
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
  return named(source, 'asked', () => checkReading(readerFor(options)(source), options, () => []))
}

/** Runs the checks on an article that has been read. */
export function checkReading(
  reading: Reading,
  { rules = NO_RULES, checks, quotes, isUntrustedNote }: CheckOptions,
  earlier: EarlierClaims,
  archive: NamedArchive = NO_NAMES,
): CheckedArticle {
  const { article } = reading
  const { verdicts, compared } = runChecks(
    { reading, rules, units: unitsWith(rules.units), amend: amendWith(rules), earlier, named: archive },
    checks,
    quotes,
  )
  const { kept, problems } = suppress(article, verdicts, { checks, isUntrustedNote })
  return {
    findings: placeFindings(article, onePerClaim(kept)),
    quantities: reading.quantities.length,
    compared: compared.length,
    problems: [...article.problems, ...problems],
  }
}
