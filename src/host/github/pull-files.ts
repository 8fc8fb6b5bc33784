import type { Change } from '../git/git.ts'
import { UserError } from '../process/user-error.ts'
import { everyPage } from './every-page.ts'

/** The address of GitHub's API, the repository, and the token. */
export interface GitHub {
  apiUrl: string
  /** `owner/name` */
  repository: string
  token: string
}

const STATUS: Record<string, Change['status']> = { added: 'added', removed: 'removed', renamed: 'renamed' }

/** How long to wait for GitHub's whole list, in milliseconds. */
const PATIENCE = 60_000

/** The most files that GitHub lists for a pull request. */
const MAX_FILES = 3000

/** The most files that GitHub lists between two commits. */
const MAX_COMPARED = 300

/** The files that a change touches, as listed by GitHub. Used if the base commit was not fetched. */
export interface ListedFiles {
  changes: Change[]
  /** Whether there may be more files than GitHub lists. */
  isCut: boolean
}

/** Lists the files of a pull request. */
export async function pullRequestFiles(github: GitHub, number: number): Promise<ListedFiles> {
  const { octokit, ...repo } = await client(github)
  const place = { ...repo, pull_number: number, per_page: 100 }
  const files = await everyPage(octokit.paginate.iterator(octokit.rest.pulls.listFiles, place))
  return { changes: files.map(changeOf), isCut: files.length >= MAX_FILES }
}

/** Lists the files that differ between two commits. */
export async function comparedFiles(github: GitHub, before: string, after: string): Promise<ListedFiles> {
  const { octokit, ...repo } = await client(github)
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${before}...${after}` })
  const files = data.files ?? []
  return { changes: files.map(changeOf), isCut: files.length >= MAX_COMPARED }
}

/** Returns the listed files that are, or were, below a folder, with paths relative to it. `prefix` ends in a slash. */
export function filesBelow(prefix: string, { changes, isCut }: ListedFiles): ListedFiles {
  const below = (path: string | null) => (path?.startsWith(prefix) ? path.slice(prefix.length) : null)
  const inside = changes.flatMap((change): Change[] => {
    const [path, from] = [below(change.path), below(change.from)]
    if (path !== null) return [{ ...change, path, from, status: from === null ? 'added' : change.status }]
    return from === null ? [] : [{ status: 'removed', path: from, from }]
  })
  return { changes: inside, isCut }
}

async function client({ apiUrl, repository, token }: GitHub) {
  if (token === '') throw new UserError('there is no token')
  const { getOctokit } = await import('@actions/github')
  const [owner = '', repo = ''] = repository.split('/')
  const octokit = getOctokit(token, { baseUrl: apiUrl, request: { signal: AbortSignal.timeout(PATIENCE) } })
  return { octokit, owner, repo }
}

interface ListedFile {
  filename: string
  status: string
  previous_filename?: string
  changes: number
  patch?: string
}

const changeOf = ({ filename, status, previous_filename, changes, patch }: ListedFile): Change => ({
  status: STATUS[status] ?? 'modified',
  path: filename,
  from: status === 'added' ? null : (previous_filename ?? filename),
  patch: patch ?? (changes === 0 ? '' : null),
})
