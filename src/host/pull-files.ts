import type { Change } from './git.ts'

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

/** GitHub lists no more files than this. */
export const MAX_FILES = 3000

/** The files of a pull request as GitHub lists them (the first `MAX_FILES`), for when the base commit was not fetched. */
export async function pullRequestFiles({ apiUrl, repository, token }: GitHub, number: number): Promise<Change[]> {
  const { getOctokit } = await import('@actions/github')
  const [owner = '', repo = ''] = repository.split('/')
  const octokit = getOctokit(token, { baseUrl: apiUrl, request: { signal: AbortSignal.timeout(PATIENCE) } })
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  })
  return files.map(({ filename, status, previous_filename }) => ({
    status: STATUS[status] ?? 'modified',
    path: filename,
    from: status === 'added' ? null : (previous_filename ?? filename),
  }))
}
