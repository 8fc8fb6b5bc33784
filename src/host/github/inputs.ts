import * as core from '@actions/core'
import { UserError } from '../process/user-error.ts'

/** The inputs of the step, as `action.yml` names them; what is left empty is undefined. */
export interface Inputs {
  token: string
  articles?: string[]
  exclude?: string[]
  rules?: string[]
  config?: string
  failOn?: 'error' | 'warning' | 'never'
  locale?: 'en-US' | 'en-GB'
  /** How findings are shown. */
  report: 'auto' | Reporter[]
  /** What becomes of the comment that sums up once nothing is left to say. */
  commentWhenClean: 'keep' | 'delete'
  scope?: 'changed' | 'files' | 'all'
  drafts?: 'check' | 'skip'
  /** Whose rules, configuration and baseline hold; by default the base's for a pull request from a fork. */
  rulesFrom?: 'base' | 'head'
  /** Whether the index of earlier articles is kept for the next run. */
  cache: boolean
  /** Path of a report that another run wrote, to publish instead of checking anything. */
  publish?: string
}

/**
 * Ways to show findings on GitHub: `annotations` by commands to the runner, which need no permission; a `check` run
 * (`checks: write`); `review` comments and one `comment` that sums up (`pull-requests: write`).
 */
export type Reporter = (typeof REPORTERS)[number]
const REPORTERS = ['annotations', 'check', 'review', 'comment'] as const

/** Reads the inputs; throws a `UserError` for a value that is none of those allowed. */
export function readInputs(): Inputs {
  return {
    token: core.getInput('token'),
    articles: list('articles'),
    exclude: list('exclude'),
    rules: list('rules'),
    config: core.getInput('config') || undefined,
    failOn: oneOf('fail-on', ['error', 'warning', 'never']),
    locale: oneOf('locale', ['en-US', 'en-GB']),
    report: reporters(),
    commentWhenClean: oneOf('comment-when-clean', ['keep', 'delete']) ?? 'keep',
    scope: oneOf('scope', ['changed', 'files', 'all']),
    drafts: oneOf('drafts', ['check', 'skip']),
    rulesFrom: oneOf('rules-from', ['base', 'head']),
    cache: oneOf('cache', ['true', 'false']) !== 'false',
    publish: core.getInput('publish') || undefined,
  }
}

/** One pattern a line. */
function list(name: string): string[] | undefined {
  const lines = core.getMultilineInput(name)
  return lines.length === 0 ? undefined : lines
}

/** `auto`, or one or several reporters between commas, spaces or line ends. */
function reporters(): Inputs['report'] {
  const words = core
    .getInput('report')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  if (words.length === 0 || words.join() === 'auto') return 'auto'
  return words.map((word) => chosen('report', word, REPORTERS))
}

function oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
  const given = core.getInput(name)
  return given === '' ? undefined : chosen(name, given, values)
}

function chosen<T extends string>(name: string, given: string, values: readonly T[]): T {
  const value = values.find((allowed) => allowed === given)
  if (value === undefined)
    throw new UserError(`input ${name}: expected ${values.slice(0, -1).join(', ')} or ${values.at(-1)}, not "${given}"`)
  return value
}
