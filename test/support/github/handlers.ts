import { hunkLines } from './hunk-lines.ts'
import type { CheckRun, Comment, Setting } from './types.ts'

// biome-ignore lint/suspicious/noExplicitAny: bodies were validated against GitHub's description
type Json = any

/** An answer: its status and what goes over the example of the description. A list is laid over the example's first entry. */
export interface Answer {
  status: number
  over?: Json
}

const FORBIDDEN: Answer = { status: 403, over: { message: 'Resource not accessible by integration' } }
const refused = (why: string): Answer => ({ status: 422, over: { message: 'Validation Failed', errors: [why] } })
const GONE: Answer = { status: 404, over: { message: 'Not Found' } }

/** What GitHub does when asked: by method and path of its description. */
export const HANDLERS: Record<
  string,
  (setting: Setting, numbers: number[], body: Json, query: URLSearchParams) => Answer
> = {
  // the teams of the description's own example lack what it requires
  'get /repos/{owner}/{repo}/pulls/{pull_number}': ({ head }) => ({
    status: 200,
    over: { requested_teams: [], head: { sha: head.sha, repo: { full_name: head.repo } } },
  }),
  'get /repos/{owner}/{repo}/pulls/{pull_number}/files': ({ files }, _n, _b, query) => page(files, query),
  'get /repos/{owner}/{repo}/pulls/{pull_number}/comments': ({ state }, _n, _b, query) =>
    page(state.reviewComments.map(shown), query),
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ state }, _n, _b, query) =>
    page(state.comments.map(shown), query),
  'get /repos/{owner}/{repo}/commits/{ref}/check-runs': ({ state }) => ({
    status: 200,
    over: { total_count: state.checkRuns.length, check_runs: state.checkRuns.map(runShown) },
  }),
  'get /repos/{owner}/{repo}/check-runs/{check_run_id}': ({ state }, [id]) => {
    const run = state.checkRuns.find((one) => one.id === id)
    return run ? { status: 200, over: runShown(run) } : GONE
  },
  'post /repos/{owner}/{repo}/check-runs': ({ state, permissions }, _n, body) => {
    if (!permissions.includes('checks')) return FORBIDDEN
    if (body.output.annotations.some(isOverLimit)) return refused('annotations')
    const { annotations, ...output } = body.output
    const run: CheckRun = { ...body, id: 1000 + state.checkRuns.length, output, annotations }
    state.checkRuns.push(run)
    return { status: 201, over: runShown(run) }
  },
  'patch /repos/{owner}/{repo}/check-runs/{check_run_id}': ({ state, permissions }, [id], body) => {
    if (!permissions.includes('checks')) return FORBIDDEN
    const run = state.checkRuns.find((one) => one.id === id)
    if (run === undefined) return GONE
    if (body.output.annotations.some(isOverLimit)) return refused('annotations')
    run.annotations.push(...body.output.annotations)
    return { status: 200, over: runShown(run) }
  },
  'post /repos/{owner}/{repo}/pulls/{pull_number}/reviews': (setting, _n, body) => {
    if (!setting.permissions.includes('pull-requests')) return FORBIDDEN
    const { comments } = body
    if (comments.length > 30) return refused('too many comments')
    const wrong = comments.find((one: Json) => !isInDiff(setting, one) || one.start_line === one.line)
    if (wrong) return refused(`pull_request_review_thread.line must be part of the diff: ${wrong.path}:${wrong.line}`)
    for (const one of comments) add(setting.state.reviewComments, one)
    return { status: 200, over: {} }
  },
  'patch /repos/{owner}/{repo}/pulls/comments/{comment_id}': (setting, [id], body) =>
    edit(setting, setting.state.reviewComments, id, body),
  'delete /repos/{owner}/{repo}/pulls/comments/{comment_id}': (setting, [id]) =>
    remove(setting, setting.state.reviewComments, id),
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ state, permissions }, _n, body) => {
    if (!permissions.includes('pull-requests')) return FORBIDDEN
    if (body.body.length > 65_536) return refused('body is too long')
    return { status: 201, over: shown(add(state.comments, body)) }
  },
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}': (setting, [id], body) =>
    edit(setting, setting.state.comments, id, body),
  'delete /repos/{owner}/{repo}/issues/comments/{comment_id}': (setting, [id]) =>
    remove(setting, setting.state.comments, id),
}

/** Columns within one line only, a title of 255 characters, a message of 64 KB. */
const isOverLimit = ({ start_line, end_line, start_column, title, message }: Json): boolean =>
  (start_line !== end_line && start_column !== undefined) || title.length > 255 || Buffer.byteLength(message) > 65_536

function page(all: readonly object[], query: URLSearchParams): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  return { status: 200, over: all.slice((number - 1) * size, number * size) }
}

function add(list: Comment[], { body, path, line, start_line }: Json): Comment {
  const id = 1 + Math.max(0, ...list.map((one) => one.id))
  const comment: Comment = { id, body, path, line, start_line, user: 'Bot', author_association: 'NONE' }
  list.push(comment)
  return comment
}

function edit({ permissions }: Setting, list: Comment[], id: number | undefined, { body }: Json): Answer {
  if (!permissions.includes('pull-requests')) return FORBIDDEN
  const comment = list.find((one) => one.id === id)
  if (comment === undefined) return GONE
  comment.body = body
  return { status: 200, over: shown(comment) }
}

function remove({ permissions }: Setting, list: Comment[], id: number | undefined): Answer {
  if (!permissions.includes('pull-requests')) return FORBIDDEN
  const at = list.findIndex((one) => one.id === id)
  if (at < 0) return GONE
  list.splice(at, 1)
  return { status: 204 }
}

const shown = ({ user, path, line, start_line, in_reply_to_id, ...comment }: Comment) => ({
  ...comment,
  user: { type: user, login: user === 'Bot' ? 'github-actions[bot]' : 'someone' },
  ...(path === undefined ? {} : { path, line: line ?? null, start_line: start_line ?? null }),
  ...(path === undefined ? {} : { in_reply_to_id }),
})

const runShown = ({ id, name, head_sha, external_id, conclusion, output, annotations }: CheckRun) => ({
  id,
  name,
  head_sha,
  external_id,
  conclusion,
  output: { ...output, annotations_count: annotations.length, annotations_url: 'https://github.example/annotations' },
})

function isInDiff({ files }: Setting, { path, line, start_line }: { path: string; line: number; start_line?: number }) {
  const hunks = hunkLines(files.find(({ filename }) => filename === path)?.patch ?? '')
  return hunks.some((lines) => lines.has(line) && (start_line === undefined || lines.has(start_line)))
}
