import { type ClaimIndex, indexClaims } from '../archive/index.ts'
import { append } from '../base/append.ts'
import {
  type AfterAsOf,
  type ArticleRole,
  type ArticleSource,
  countsOf,
  emptyReport,
  type Finding,
  type NamedArchive,
  NO_RULES,
  type Problem,
  type Reading,
  type Report,
  type RuleSet,
  type SourceRange,
  type UnreadKind,
  type UnreadPart,
} from '../model/index.ts'
import { namedArchive } from '../named/archive/archive.ts'
import { NO_NAMES } from '../named/archive/no-names.ts'
import { statementsOf } from '../statement/table.ts'
import { expectArticles, expectList, expectOptions } from './arguments.ts'
import { type CheckOptions, checkReading } from './check.ts'
import { overlapsOf } from './facts/overlaps.ts'
import { guarded, type OnFault } from './guard.ts'
import { withoutMirrored } from './mirrored.ts'
import { type Reader, type ReadOptions, readerFor } from './reading/read.ts'

/** An article that others may be compared with. */
export interface EarlierSource extends ArticleSource {
  /** Ranges of the file (UTF-16, half-open): only the sentences that they touch are read. Without it, all is read. */
  only?: readonly SourceRange[]
}

/** What a run is given: the articles to check, already read, and all others that they may be compared with. */
export interface RunInput extends Omit<CheckOptions, 'trusted'> {
  readings: readonly Reading[]
  /** Earlier versions of the articles to check, under the paths that they have now; an article is not compared with its own. */
  former?: readonly Reading[]
  /** All other articles, or the relevant ones. */
  earlier: readonly EarlierSource[]
  /** More of these, already read. */
  earlierRead?: readonly Reading[]
  /** Whether later ones of these are checked too, but only against `readings`. */
  includesLater?: boolean
  /** Whether articles are compared only with `earlier`, and not with each other. */
  onlyEarlier?: boolean
  /** Whether notes silence only what they silenced in the earlier version of their article. */
  onlyFormerNotes?: boolean
  optionsFor?: OptionsFor
}

/** Returns the options that hold for the article at a path, where they are not the same for all. */
export type OptionsFor = (path: string) => Pick<CheckOptions, 'rules' | 'locale' | 'checks' | 'quotes'>

/** How a list of articles is read. */
interface ReadAllOptions extends ReadOptions {
  /** Why they are read; `asked` by default. */
  role?: ArticleRole
  onProgress?: (done: number, total: number) => void
  optionsFor?: OptionsFor
}

/** Reads articles, leaving out those on which reading fails; calls `onProgress` after each. */
export function readAll(articles: readonly EarlierSource[], options: ReadAllOptions): Reading[] {
  expectArticles(articles, 'the articles of readAll')
  expectOptions(options, 'the options of readAll')
  const { role = 'asked', onFault, onProgress } = options
  const readerOf = readersFor(options)
  return articles.flatMap((source, i) => {
    const reading = guarded(source, role, () => readerOf(source.path ?? null)(source, source.only), onFault)
    onProgress?.(i + 1, articles.length)
    return reading ?? []
  })
}

/** Returns a function that returns the reader of an article; those with the same rules and locale share one. */
function readersFor({ optionsFor, ...options }: ReadAllOptions): (path: string | null) => Reader {
  if (!optionsFor) {
    const only = readerFor(options)
    return () => only
  }
  const made: { rules: RuleSet | undefined; locale: ReadOptions['locale']; reader: Reader }[] = []
  return (path) => {
    const { rules, locale } = { ...options, ...optionsFor(path ?? '') }
    const known = made.find((one) => one.rules === rules && one.locale === locale)
    if (known) return known.reader
    const reader = readerFor({ ...options, rules, locale })
    made.push({ rules, locale, reader })
    return reader
  }
}

/**
 * Checks articles for themselves, against the rules, against earlier articles and against each other. Those on which
 * checking fails are left out of the report.
 */
export function checkAll(input: RunInput): Report {
  expectOptions(input, 'the input of checkAll')
  expectList(input.readings, 'the input of checkAll.readings')
  expectList(input.earlier, 'the input of checkAll.earlier')
  const { former: formers = [], onFault } = input
  const read = readAll(input.earlier, { ...input, role: 'earlier' })
  const found = [...(input.earlierRead ?? []), ...read]
  const { rules = NO_RULES } = input
  const archiveOf = (some: readonly Reading[], least?: number) =>
    namedArchive(some, (reading) => statementsOf(reading, rules), least)
  const { index, isIndexed } = indexOf(input.onlyEarlier ? [] : input.readings, [], found, onFault)
  const [readings, others] = [input.readings.filter(isIndexed), found.filter(isIndexed)]
  const archive = input.onlyEarlier ? archiveOf(others, 1) : archiveOf([...readings, ...others])
  // Articles of a change that is not trusted may contradict each other, but not outvote the archive together.
  const mayOutvote = input.onlyFormerNotes === true && !input.onlyEarlier && readings.length > 1 && others.length > 0
  const before = mayOutvote ? { ...indexOf([], [], others, onFault), archive: archiveOf(others, 1) } : null
  const formerOf = formersOf(formers, others, archiveOf, onFault)
  const report = emptyReport()
  const { coverage } = report
  const unread: UnreadPart[] = []
  const later: AfterAsOf[] = []
  for (const reading of readings) {
    const path = reading.article.path ?? ''
    if (reading.article.language !== 'en') {
      coverage.skipped.push({ path, why: `not in English (${reading.article.language})` })
      continue
    }
    const own = { ...input, ...input.optionsFor?.(path) }
    const checkFormer = () => formerOf(path, own)
    const asksForNotes = input.onlyFormerNotes === true && reading.article.suppressions.length > 0
    const noted = asksForNotes ? checkFormer() : undefined
    const options = asksForNotes ? { ...own, trusted: noted?.silenced ?? null } : own
    const checked = guarded(
      reading.article,
      'asked',
      () => checkReading(reading, options, index.earlier, archive, index.alike),
      onFault,
    )
    if (checked === null) continue
    const alone =
      before &&
      guarded(
        reading.article,
        'asked',
        () => checkReading(reading, options, before.index.earlier, before.archive, before.index.alike),
        onFault,
      )
    const findings = alone ? withMore(checked.findings, alone.findings) : checked.findings
    const former = noted ?? (findings.length > 0 ? checkFormer() : undefined)
    report.files.push({ path, findings: former ? withNews(findings, former.findings) : findings })
    append(report.problems, [...checked.problems, ...undated(reading)])
    append(unread, unreadParts(reading))
    append(later, checked.afterAsOf)
    coverage.articles++
    coverage.quantities += checked.quantities
    coverage.compared += checked.compared
    coverage.uncovered += checked.quantities - checked.compared
  }
  append(report.problems, overlapsOf(readings, rules))
  if (unread.length > 0) coverage.unread = unread
  if (later.length > 0) coverage.afterAsOf = sumByPath(later)
  // Of a change, only what it touches is shown, which may be either side.
  const own = formers.length > 0 ? report.files : withoutMirrored(report.files)
  const files = input.includesLater ? [...own, ...laterAgainst(readings, others, input)] : own
  return { ...report, files, counts: countsOf(files) }
}

/**
 * Returns a function that checks the earlier version of the article at a path, with those of the other articles of the change;
 * null where there is none, or where that fails. What is new is compared with what is new, and what was with what was.
 */
function formersOf(
  formers: readonly Reading[],
  others: readonly Reading[],
  archiveOf: (readings: readonly Reading[]) => NamedArchive,
  onFault: OnFault | undefined,
): (path: string, options: CheckOptions) => ReturnType<typeof checkReading> | null | undefined {
  let made: { index: ClaimIndex; byPath: ReadonlyMap<string | null, Reading>; archive: NamedArchive } | null = null
  const make = () => {
    const { index, isIndexed } = indexOf([], formers, others, onFault)
    const kept = formers.filter(isIndexed)
    return {
      index,
      byPath: new Map(kept.map((reading) => [reading.article.path, reading])),
      archive: archiveOf([...kept, ...others]),
    }
  }
  return (path, options) => {
    if (formers.length === 0) return undefined
    made ??= make()
    const { index, byPath, archive } = made
    const former = byPath.get(path)
    const check = () => checkReading(former as Reading, options, index.earlier, archive, index.alike)
    return former && guarded(former.article, 'former', check, onFault)
  }
}

/** Indexes the claims of all articles, and tells which articles are in the index: those on which that fails are not. */
function indexOf(
  asked: readonly Reading[],
  formers: readonly Reading[],
  others: readonly Reading[],
  onFault: OnFault | undefined,
): { index: ClaimIndex; isIndexed: (reading: Reading) => boolean } {
  const failed = new Set<Reading>()
  const roles = new Map<Reading, ArticleRole>([
    ...formers.map((reading) => [reading, 'former'] as const),
    ...asked.map((reading) => [reading, 'asked'] as const),
  ])
  const index = indexClaims([...asked, ...formers, ...others], (reading, work) => {
    const done = guarded(reading.article, roles.get(reading) ?? 'earlier', work, onFault)
    if (done === null) failed.add(reading)
    return done
  })
  return { index, isIndexed: (reading) => !failed.has(reading) }
}

/** Adds up what several articles have from after the day of each rule file. */
const sumByPath = (counts: readonly AfterAsOf[]): AfterAsOf[] =>
  [...Map.groupBy(counts, ({ path }) => path).values()].map((own) =>
    own.reduce((sum, { asOf, titles, figures }) => ({
      path: sum.path,
      asOf: asOf > sum.asOf ? asOf : sum.asOf,
      titles: sum.titles + titles,
      figures: sum.figures + figures,
    })),
  )

/** Returns what was passed over in an article, each kind by itself. */
const unreadParts = ({ article }: Reading): UnreadPart[] =>
  Object.entries(article.unread).map(([what, count]) => ({
    path: article.path ?? '',
    what: what as UnreadKind,
    count,
  }))

/** Adds the findings of others that are of no words and check that one is of already, in the order of the text. */
function withMore(findings: readonly Finding[], more: readonly Finding[]): Finding[] {
  const key = ({ check, in: field, start, end }: Finding) => `${check} ${field} ${start} ${end}`
  const known = new Set(findings.map(key))
  const added = more.filter((finding) => !known.has(key(finding)))
  return added.length === 0 ? [...findings] : [...findings, ...added].sort((a, b) => a.start - b.start)
}

/** Marks each finding as new or not, compared with those that the article had before, by check, fact and words. */
function withNews(findings: readonly Finding[], before: readonly Finding[]): Finding[] {
  const key = ({ check, fact, text }: Finding) => JSON.stringify([check, fact, text.replaceAll(/\s+/g, ' ')])
  const left = before.map(key)
  return findings.map((finding) => {
    const at = left.indexOf(key(finding))
    if (at >= 0) left.splice(at, 1)
    return { ...finding, isNew: at < 0 }
  })
}

/** Returns the later articles among `others` that contradict one of `changed` as it is now, each with those findings. */
function laterAgainst(changed: readonly Reading[], others: readonly Reading[], options: RunInput): Report['files'] {
  const days = changed.flatMap(({ article }) => article.published ?? [])
  const first = days.toSorted()[0]
  if (first === undefined) return []
  const paths = new Set(changed.map(({ article }) => article.path))
  const unchanged = others.filter(({ article }) => !paths.has(article.path))
  const later = unchanged.filter(({ article }) => article.published !== null && article.published >= first)
  if (later.length === 0) return []
  const { index } = indexOf(changed, [], unchanged, options.onFault)
  const isChanged = (path: string | null) => path !== null && paths.has(path)
  const meets = (reading: Reading) =>
    reading.claims.some((_, i) =>
      [...index.earlier(i, reading), ...index.alike(i, reading)].some((other) => isChanged(other.reading.article.path)),
    )
  return later.filter(meets).flatMap((reading) => {
    const own = { ...options, ...options.optionsFor?.(reading.article.path ?? '') }
    const check = () => checkReading(reading, own, index.earlier, NO_NAMES, index.alike)
    const findings = guarded(reading.article, 'earlier', check, options.onFault)?.findings ?? []
    const against = findings.filter(({ evidence }) => evidence.some(({ path }) => isChanged(path)))
    return against.length > 0 ? [{ path: reading.article.path ?? '', findings: against }] : []
  })
}

/** Returns the problem of an article without a date, which is not compared with earlier ones; a wrong date is its own problem. */
function undated({ article }: Reading): Problem[] {
  if (article.published !== null || article.misdated !== null) return []
  const message =
    'No publication date was found, so the article is not compared with earlier ones: add `date:` to its front matter.'
  return [{ path: article.path, line: null, column: null, message }]
}
