/** A file of a pull request, with its diff. */
export interface PullFile {
  filename: string
  patch?: string
}

/** Something that goes wrong with a request. */
export interface Fault {
  /** "POST /check-runs": the method, and how the path ends. */
  at: string
  /** Which of those requests go wrong, from 1; all of them where it is left out. */
  times?: number[]
  /** Whether what was asked is done although the answer goes wrong. */
  done?: boolean
  answer: 'reset' | 'hang' | 'drip' | { status: number; headers?: Record<string, string>; body?: unknown }
}

/** How the server is to behave. */
export interface Setting {
  /** Whose description holds: "api.github.com", or "ghes-3.19". */
  version: string
  /** What the token may write. */
  permissions: readonly ('checks' | 'pull-requests')[]
  files: readonly PullFile[]
  /** Head of the pull request, where it is looked up. */
  head: { sha: string; repo: string }
  faults: readonly Fault[]
  state: State
}

/** A comment, beside a line where it has one. */
export interface Comment {
  id: number
  body: string
  user: 'Bot' | 'User'
  author_association: string
  path?: string
  line?: number | null
  start_line?: number | null
  in_reply_to_id?: number
}

/** A check run, with the annotations of all requests. */
export interface CheckRun {
  id: number
  name: string
  head_sha: string
  external_id: string
  conclusion: string
  output: { title: string; summary: string; text: string }
  annotations: { path: string; start_line: number; annotation_level: string; title: string; message: string }[]
}

/** What the server holds. */
export interface State {
  reviewComments: Comment[]
  comments: Comment[]
  checkRuns: CheckRun[]
}

/** What happened. */
export interface Journal {
  requests: { method: string; path: string; comments: number; annotations: number }[]
  /** Requests and answers that GitHub's description does not allow; there must be none. */
  invalid: string[]
}
