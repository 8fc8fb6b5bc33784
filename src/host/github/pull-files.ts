import type { Change } from '../git/git.ts'

/** Where GitHub's API is, which repository is asked about, and on whose behalf. */
export interface GitHub {
  apiUrl: string
  /** `owner/name` */
  repository: string
  token: string
}

const STATUS: Record<string, Change['status']> = { added: 'added', removed: 'removed', renamed: 'renamed' }

/** How long GitHub may take for the whole list, in milliseconds. */
const PATIENCE = 60_000

/** GitHub lists no more files of a pull request than this. */
const MAX_FILES = 3000

/** GitHub lists no more files between two commits than this. */
const MAX_COMPARED = 300

/** The files that a change touches, as GitHub lists them, for when the commit it starts from was not fetched. */
export interface ListedFiles {
  changes: Change[]
  /** Whether there may be more files than GitHub lists. */
  isCut: boolean
}

/** The files of a pull request. */
export async function pullRequestFiles(github: GitHub, number: number): Promise<ListedFiles> {
  const { octokit, ...repo } = await client(github)
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...repo, pull_number: number, per_page: 100 })
  return { changes: files.map(changeOf), isCut: files.length >= MAX_FILES }
}

/** The files that differ between two commits. */
export async function comparedFiles(github: GitHub, before: string, after: string): Promise<ListedFiles> {
  const { octokit, ...repo } = await client(github)
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${before}...${after}` })
  const files = data.files ?? []
  return { changes: files.map(changeOf), isCut: files.length >= MAX_COMPARED }
}

async function client({ apiUrl, repository, token }: GitHub) {
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
