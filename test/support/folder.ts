import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { git, gitAll } from './newsroom.ts'

/** What to put at a path: text, bytes, or a symbolic link. */
export type Content = string | Uint8Array | { link: string }

/** A new temporary folder with these files, gone when the test is done. */
export function makeFolder(files: Record<string, Content> = {}): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'factlint-test-')))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  writeFiles(dir, files)
  return dir
}

/** Writes files into a folder. */
export function writeFiles(dir: string, files: Record<string, Content>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(dir, path)
    mkdirSync(dirname(file), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content)
    else symlinkSync(content.link, file)
  }
}

/** Commits all that a folder holds, as of `day`, in a repository made for it where there is none; the commit's id. */
export function commitAll(dir: string, day: string, message = 'a change'): string {
  return gitAll(dir, day, ...committing(message))
}

/** The commands that commit all that a folder holds, and name the commit. */
const committing = (message: string): string[][] => [
  ['init', '--quiet', '--initial-branch=main'],
  ['add', '--all'],
  ['commit', '--quiet', '--allow-empty', '--message', message],
  ['rev-parse', 'HEAD'],
]

/** An article with its day of publication. */
export const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}\n`

/** A new temporary repository in which these files are committed. */
export function makeRepository(files: Record<string, Content>): string {
  const dir = makeFolder(files)
  commitAll(dir, '2024-04-01')
  return dir
}

/** A pull request as its repository is checked out by default: the merge of `change` onto `base`. */
export interface PullRequest {
  dir: string
  base: string
  head: string
  /** The event payload. */
  payload: object
}

/** Makes a repository with `base` on main and `change` in a pull request. A null removes a file. */
export function makePullRequest(base: Record<string, Content>, change: Record<string, Content | null>): PullRequest {
  const dir = makeFolder(base)
  const baseSha = gitAll(dir, '2024-03-21', ...committing('the base'), ['checkout', '--quiet', '-b', 'change'])
  for (const [path, content] of Object.entries(change)) {
    rmSync(join(dir, path), { force: true })
    if (content !== null) writeFiles(dir, { [path]: content })
  }
  const headSha = gitAll(
    dir,
    '2024-03-22',
    ...committing('a change'),
    ['checkout', '--quiet', '--detach', 'main'],
    ['merge', '--quiet', '--no-ff', '--message', 'Merge', 'change'],
  )
  const payload = { number: 7, pull_request: { number: 7, base: { sha: baseSha }, head: { sha: headSha } } }
  return { dir, base: baseSha, head: headSha, payload }
}

/** The same repository as a shallow clone, with the newest `depth` commits. */
export function shallowClone(dir: string, depth: number): string {
  const clone = join(makeFolder(), 'clone')
  git(dir, '2024-03-22', 'branch', '--force', 'checked-out', 'HEAD')
  git(
    dir,
    '2024-03-22',
    'clone',
    '--quiet',
    '--depth',
    String(depth),
    '--branch',
    'checked-out',
    `file://${dir}`,
    clone,
  )
  return clone
}

/** The payload of a pull request as one from a fork. */
export function fromFork({ payload }: PullRequest): object {
  const { pull_request: pull } = payload as { pull_request: { base: object; head: object } }
  const side = (of: object, name: string) => ({ ...of, repo: { full_name: name } })
  return {
    ...payload,
    pull_request: {
      ...pull,
      base: side(pull.base, 'newsroom/articles'),
      head: side(pull.head, 'stranger/articles'),
    },
  }
}

/** The file in which git keeps an object, `HEAD:a.md`, that was never packed. */
export function objectFile(dir: string, name: string): string {
  const id = git(dir, '2024-03-22', 'rev-parse', name)
  return join(dir, '.git/objects', id.slice(0, 2), id.slice(2))
}
