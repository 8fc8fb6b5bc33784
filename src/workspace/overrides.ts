import { matcher } from '../host/files/find.ts'
import type { CheckLevel, QuoteLevel, RuleSet } from '../model/index.ts'
import type { WrittenOverride } from '../options/index.ts'

/** The settings that may differ between articles. */
export interface ArticleSettings {
  rules: RuleSet
  locale: 'en-US' | 'en-GB'
  /** Checks that are switched off or have another severity, by id. */
  checks: Record<string, CheckLevel>
  /** What checks do with words in quotation marks, for all checks or by id. */
  quotes: QuoteLevel | Record<string, QuoteLevel>
}

/** What holds for some of the articles. */
export interface Override extends Partial<ArticleSettings> {
  /** The patterns of its articles. */
  files: readonly string[]
  /** Tells whether it holds for the article at a path. */
  isFor(path: string): boolean
}

/** Returns an override as a run uses it; `rules` are those that it names. */
export const overrideOf = ({ files, rules: _, ...own }: WrittenOverride, rules: RuleSet | null): Override => ({
  ...own,
  ...(rules !== null && { rules }),
  files: patternsOf(files),
  isFor: matcher(patternsOf(files)),
})

/** Returns one pattern or several as a list. */
export const patternsOf = (written: string | readonly string[]): readonly string[] =>
  typeof written === 'string' ? [written] : written

/** Returns the settings that hold for an article: of several overrides that fit it, the last wins, check by check. */
export function settingsFor<S extends ArticleSettings>(
  settings: S & { overrides: readonly Override[] },
  path: string,
): S {
  let all: S = settings
  for (const { isFor, files: _, checks, quotes, ...own } of settings.overrides) {
    if (!isFor(path)) continue
    const ofChecks = { checks: { ...all.checks, ...checks } }
    all = { ...all, ...own, ...ofChecks, ...(quotes !== undefined && { quotes: joined(all.quotes, quotes) }) }
  }
  return all
}

/** Returns the options for reading and checking articles by the settings, each by those that hold for it. */
export const withOverrides = <S extends ArticleSettings & { overrides: readonly Override[] }>(settings: S) => ({
  ...settings,
  ...(settings.overrides.length > 0 && { optionsFor: (path: string) => settingsFor(settings, path) }),
})

function joined(before: ArticleSettings['quotes'], quotes: ArticleSettings['quotes']): ArticleSettings['quotes'] {
  return typeof before === 'object' && typeof quotes === 'object' ? { ...before, ...quotes } : quotes
}
