import type { Logger } from '../host/process/logger.ts'
import { type Report, stackOf } from '../model/index.ts'
import { listed } from '../report/words.ts'
import type { GitHub } from './connect.ts'
import type { Edition, ShownInline } from './edition.ts'
import { failureAdvice } from './fault.ts'
import type { ByApi, PublishOptions } from './publish-options.ts'
import type { Target } from './target.ts'

/** The outcome of publishing. */
export interface Publication {
  /**
   * The fingerprints of findings that need no annotation: they are shown beside their lines already, or annotations are
   * not wanted.
   */
  settled: ReadonlySet<string>
  /**
   * What could not be shown, and what to do about it; already in the log. Empty with `auto` if there was nothing to
   * show.
   */
  remarks: string[]
}

const NAMES: Record<ByApi, string> = {
  review: 'review comments',
  check: 'the check run',
  comment: 'the summary comment',
}

/**
 * Publishes a report through GitHub's API, as far as the token and the event allow. Never throws and never affects the
 * result of the run: failures are logged and returned in `remarks`, and the findings are left to annotations.
 */
export async function publish(
  edition: Edition,
  target: Target,
  choice: PublishOptions,
  log: Logger,
): Promise<Publication> {
  const beside: ShownInline = new Set()
  const failed = new Map<ByApi, string>(impossible(choice, target))
  let github: GitHub | null = null
  for (const reporter of reportersOf(choice, edition, target)) {
    try {
      github ??= await connected(target, log)
      await RUN[reporter](github, edition, beside, choice)
    } catch (error) {
      failed.set(reporter, failureAdvice(error))
      log.debug(stackOf(error))
    }
  }
  const remarks = [...Map.groupBy(failed, ([, why]) => why)].map(([why, all]) =>
    sentence(
      all.map(([one]) => one),
      why,
    ),
  )
  for (const remark of remarks) log.info(remark)
  const all = fingerprints(edition.report)
  const isAuto = choice.reporters === 'auto'
  const isWanted = isAuto || choice.reporters.includes('annotations') || failed.size > 0
  return { settled: isWanted ? beside : all, remarks: isAuto && all.size === 0 ? [] : remarks }
}

const sentence = (reporters: readonly ByApi[], why: string): string => {
  const list = listed(reporters.map((reporter) => NAMES[reporter]))
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} could not be written in full: ${why}`
}

const fingerprints = ({ files }: Report) => new Set(files.flatMap(({ findings }) => findings.map((f) => f.fingerprint)))

/** Connects to GitHub. Octokit is loaded only when it is needed. */
const connected = async (target: Target, log: Logger) => (await import('./connect.ts')).connect(target, log)

/**
 * The order of the reporters. Review comments come first, so that the check run does not repeat them beside the same
 * lines.
 */
const ORDER: readonly ByApi[] = ['review', 'check', 'comment']

/** The reporters. Each is loaded only when it is called. */
const RUN: Record<
  ByApi,
  (github: GitHub, edition: Edition, beside: ShownInline, choice: PublishOptions) => Promise<void>
> = {
  review: async (github, edition, beside) => (await import('./review.ts')).publishReview(github, edition, beside),
  check: async (github, edition, beside) => (await import('./check-run.ts')).publishCheckRun(github, edition, beside),
  comment: async (github, edition, _, { whenClean }) =>
    (await import('./comment.ts')).publishComment(github, edition, whenClean),
}

/**
 * Returns the reporters that have something to do. `auto` makes no request if no article was checked, now or before.
 */
function reportersOf({ reporters }: PublishOptions, { report }: Edition, target: Target): ByApi[] {
  if (target.token === '') return []
  const able = ORDER.filter((reporter) => reporter === 'check' || target.pullRequest !== null)
  if (reporters !== 'auto') return able.filter((reporter) => reporters.includes(reporter))
  return able.filter((reporter) => reporter !== 'check' || report.coverage.articles > 0)
}

/** Returns the reporters that were asked for by name but cannot be used, and why. */
function impossible({ reporters }: PublishOptions, { token, pullRequest }: Target): [ByApi, string][] {
  if (reporters === 'auto') return []
  const requested = ORDER.filter((reporter) => reporters.includes(reporter))
  if (token === '') return requested.map((reporter) => [reporter, 'there is no token.'])
  if (pullRequest !== null) return []
  return requested
    .filter((reporter) => reporter !== 'check')
    .map((reporter) => [reporter, 'the run is not about a pull request.'])
}
