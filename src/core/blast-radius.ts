import type { ArticleSource, BlastRadius, Finding, Report, RuleSet } from '../model/index.ts'
import { changedRules } from '../rules/index.ts'
import type { CheckOptions } from './check.ts'
import { checkAll, type EarlierSource, readAll } from './check-all.ts'
import { guarded } from './guard.ts'
import { readerFor } from './reading/read.ts'

/** Two sets of rules, and how articles are read and checked with either. */
export interface RulesChange extends Omit<CheckOptions, 'rules'> {
  before: RuleSet
  after: RuleSet
}

/** Returns the paths of articles that state a changed fact, by the rules before or after. */
export function affectedArticles(
  sources: readonly EarlierSource[],
  { before, after, ...options }: RulesChange,
): string[] {
  const facts = new Set(changedRules(before, after).facts)
  const readers = [before, after].map((rules) => readerFor({ ...options, rules }))
  return sources.flatMap((source) => {
    const isStated = () =>
      readers.some((read) => read(source, source.only).claims.some(({ fact }) => facts.has(fact ?? '')))
    const states = guarded(source, 'asked', isStated, options.onFault)
    return states && source.path ? [source.path] : []
  })
}

/** Checks the same articles with the rules before and after, and against each other. */
export function blastRadius(
  articles: readonly ArticleSource[],
  { before, after, ...options }: RulesChange,
): Omit<BlastRadius, 'since'> {
  const [then, now] = [before, after].map((rules) => {
    const how = { ...options, rules }
    return checkAll({ ...how, readings: readAll(articles, how), earlier: [] })
  }) as [Report, Report]
  const adds = without(now, then)
  const { facts, names } = changedRules(before, after)
  return {
    version: 1,
    changed: { facts, names },
    articles: articles.length,
    adds,
    takes: without(then, now),
    stays: total(now.files) - total(adds),
  }
}

/** Returns the findings that another report does not have on the same words; messages may differ. */
function without(report: Report, other: Report): Report['files'] {
  const known = new Set(other.files.flatMap(({ path, findings }) => findings.map((finding) => placeOf(path, finding))))
  return report.files.flatMap(({ path, findings }) => {
    const left = findings.filter((finding) => !known.has(placeOf(path, finding)))
    return left.length > 0 ? [{ path, findings: left }] : []
  })
}

const placeOf = (path: string, { check, in: field, start, end }: Finding): string =>
  [check, field, start, end, path].join(' ')

const total = (files: Report['files']): number => files.reduce((sum, { findings }) => sum + findings.length, 0)
