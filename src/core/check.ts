import { onePerClaim, type Quotes, runChecks } from '../check/index.ts'
import type { EarlierClaims } from '../model/check.ts'
import {
  type AfterAsOf,
  type ArticleSource,
  bySeverity,
  type Finding,
  type NamedArchive,
  type NearMisses,
  NO_RULES,
  type Problem,
  type Reading,
} from '../model/index.ts'
import { NO_NAMES } from '../named/archive/no-names.ts'
import { amendWith } from '../rules/edit/amend.ts'
import { expectArticle, expectOptions } from './arguments.ts'
import { placeFindings } from './finding.ts'
import { named } from './guard.ts'
import { type ReadOptions, readerFor } from './reading/read.ts'
import { afterAsOf } from './rule-upkeep/after-as-of.ts'
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
  /** What the rules say nothing about because it is from after the day up to which they are kept up to date. */
  afterAsOf: AfterAsOf[]
}

/** How articles are read and checked. */
export interface CheckOptions extends ReadOptions, SuppressOptions {
  /** How checks treat words in quotation marks. */
  quotes?: Quotes
  /** How many times as often as usual the numbers of these articles miss each other by chance, by relation. */
  nearMisses?: NearMisses
}

/**
 * Checks one article for itself and against the rules. Throws an `ArticleError`, or a `TypeError` for an argument of the
 * wrong kind.
 */
export function checkArticle(source: ArticleSource, options: CheckOptions = {}): CheckedArticle {
  expectArticle(source, 'the article of checkArticle')
  expectOptions(options, 'the options of checkArticle')
  const { silenced: _, ...checked } = named(source, 'asked', () =>
    checkReading(readerFor(options)(source), options, () => []),
  )
  return checked
}

/** Runs the checks on an article that has been read, and also returns what its notes silence. */
export function checkReading(
  reading: Reading,
  { rules = NO_RULES, checks, quotes, trusted, nearMisses }: CheckOptions,
  earlier: EarlierClaims,
  archive: NamedArchive = NO_NAMES,
  alike: EarlierClaims = () => [],
): CheckedArticle & { silenced: Silenced } {
  const { article } = reading
  const { verdicts, compared } = runChecks(
    {
      ...{ reading, rules, units: unitsWith(rules.units), amend: amendWith(rules) },
      ...{ earlier, alike, named: archive, nearMisses },
    },
    checks,
    quotes,
  )
  const { kept, problems, silenced } = suppress(article, verdicts, { checks, trusted })
  const all = placeFindings(reading, onePerClaim(kept))
  const findings = worst(all)
  const left = all.length - findings.length
  const more = { path: article.path, line: null, column: null, message: `${left} more findings are not listed.` }
  return {
    findings,
    quantities: reading.quantities.length,
    compared: compared.length,
    problems: [...article.problems, ...problems, ...(left > 0 ? [more] : [])],
    afterAsOf: afterAsOf(reading, rules, compared),
    silenced,
  }
}

/** The most findings to list for one article. */
const MOST_FINDINGS = 1000

/** Returns the findings in their order, without the least serious ones if there are too many. */
function worst(findings: readonly Finding[]): Finding[] {
  if (findings.length <= MOST_FINDINGS) return [...findings]
  const listed = new Set(findings.toSorted(bySeverity).slice(0, MOST_FINDINGS))
  return findings.filter((finding) => listed.has(finding))
}
