import { readFile } from 'node:fs/promises'
import { fileErrorReason } from '../files/reason.ts'
import { UserError } from '../process/user-error.ts'

/** The event that started a run, which decides which articles to check. */
export type Trigger =
  /** A pull request. Its merge with the base is checked out, or its own head. */
  | { kind: 'pull-request'; number: number; base: string; head: string; isFork: boolean }
  /** Commits pushed onto `before`, or put into a merge queue on top of it. */
  | { kind: 'commits'; before: string }
  /** Started manually, by a schedule, or without a commit to compare with: every article. */
  | { kind: 'all' }

/** The fields that are read from GitHub's event payloads. */
export interface Payload {
  before?: unknown
  merge_group?: { base_sha?: unknown }
  pull_request?: { number?: unknown; base?: Side; head?: Side }
  workflow_run?: { event?: unknown; head_sha?: unknown; head_repository?: Named }
}

interface Side {
  sha?: unknown
  repo?: Named
}

/** A repository; null if it was deleted. */
type Named = { full_name?: unknown } | null

/** Returns what to check for an event. If the payload lacks the expected fields, everything is checked. */
export function triggerOf(event: string, payload: Payload): Trigger {
  if (event === 'pull_request_target') throw new UserError(NOT_HERE)
  if (OF_PULL_REQUESTS.has(event)) {
    const { number, base, head } = payload.pull_request ?? {}
    if (typeof number === 'number' && isSha(base?.sha) && isSha(head?.sha)) {
      const isFork = head.repo?.full_name !== base.repo?.full_name
      return { kind: 'pull-request', number, base: base.sha, head: head.sha, isFork }
    }
  }
  const before = event === 'push' ? payload.before : event === 'merge_group' ? payload.merge_group?.base_sha : null
  return isSha(before) && !/^0+$/.test(before) ? { kind: 'commits', before } : { kind: 'all' }
}

/** The events about a pull request for which its merge with the base is checked out. */
const OF_PULL_REQUESTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
])

const NOT_HERE =
  'factlint does not run on pull_request_target, which checks out the base and not the change, with a token that can write. Use pull_request; for forks, use the pair of workflows in docs/workflows.'

/** Reads the payload that the runner wrote; empty if there is no file. Throws a `UserError` if it cannot be read. */
export async function readPayload(file: string | undefined): Promise<Payload> {
  if (!file) return {}
  try {
    const payload: unknown = JSON.parse(await readFile(file, 'utf8'))
    return typeof payload === 'object' && payload !== null ? payload : {}
  } catch (error) {
    throw new UserError(`GITHUB_EVENT_PATH: ${error instanceof SyntaxError ? 'not JSON' : fileErrorReason(error)}`)
  }
}

/** Tells whether a value is the full id of a commit. */
export const isSha = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)
