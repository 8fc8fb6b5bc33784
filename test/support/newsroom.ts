import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const fixture = (part: string) => fileURLToPath(new URL(`../fixtures/newsroom/${part}`, import.meta.url))

/** The demo newsroom as a git repository, checked out at the merge commit of its pull request. */
export interface Newsroom {
  dir: string
  /** Tip of main, before the pull request. */
  baseSha: string
  /** Tip of the pull request's branch. */
  headSha: string
  /** What GitHub checks out for a pull request: main and the branch merged. */
  mergeSha: string
}

/** A git command in `dir` that depends on nobody's configuration; each commit is dated `day`. */
export const git = (dir: string, day: string, ...args: string[]): string => gitAll(dir, day, args)

/** Some git commands in turn, all started by one shell: a large process takes long to start another. Ends with the first that fails. */
export function gitAll(dir: string, day: string, ...commands: string[][]): string {
  const time = `${day}T12:00:00+00:00`
  const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`
  const script = commands.map((args) => ['git', ...args.map(quoted)].join(' ')).join(' && ')
  return execFileSync('sh', ['-c', script], {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: dir,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Newsroom',
      GIT_AUTHOR_EMAIL: 'desk@newsroom.example',
      GIT_COMMITTER_NAME: 'Newsroom',
      GIT_COMMITTER_EMAIL: 'desk@newsroom.example',
      GIT_AUTHOR_DATE: time,
      GIT_COMMITTER_DATE: time,
    },
  }).trim()
}

function commit(dir: string, day: string, message: string): string {
  git(dir, day, 'add', '--all')
  git(dir, day, 'commit', '--quiet', '--message', message)
  return git(dir, day, 'rev-parse', 'HEAD')
}

/** Builds the repository in a new temporary folder; its commits have the same ids on every run. */
export function makeNewsroom(): Newsroom {
  const dir = mkdtempSync(join(tmpdir(), 'newsroom-'))
  git(dir, '2024-03-21', 'init', '--quiet', '--initial-branch=main')
  cpSync(fixture('base'), dir, { recursive: true })
  const baseSha = commit(dir, '2024-03-21', 'The newsroom until 21 March')
  git(dir, '2024-03-22', 'checkout', '--quiet', '-b', 'blinken-in-tel-aviv')
  cpSync(fixture('change'), dir, { recursive: true })
  const headSha = commit(dir, '2024-03-22', 'Blinken in Tel Aviv')
  git(dir, '2024-03-22', 'checkout', '--quiet', '--detach', 'main')
  git(dir, '2024-03-22', 'merge', '--quiet', '--no-ff', '--message', 'Merge pull request 1', headSha)
  return { dir, baseSha, headSha, mergeSha: git(dir, '2024-03-22', 'rev-parse', 'HEAD') }
}

/** The event payload that GitHub sends for the newsroom's pull request, as far as an action may need it. */
export function pullRequestEvent({ baseSha, headSha }: Newsroom): object {
  return {
    action: 'opened',
    number: 1,
    pull_request: {
      number: 1,
      base: { ref: 'main', sha: baseSha, repo: { full_name: 'newsroom/articles' } },
      head: { ref: 'blinken-in-tel-aviv', sha: headSha, repo: { full_name: 'newsroom/articles' } },
    },
    repository: { name: 'articles', full_name: 'newsroom/articles', owner: { login: 'newsroom' } },
  }
}
