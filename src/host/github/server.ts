/**
 * Address of the repository's files on GitHub, as of the commit that a run is about; null where no run of Actions is under
 * way. Source: "Variables reference" of GitHub Actions.
 */
export function repositoryFilesUrl(env: Readonly<Record<string, string | undefined>>): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env
  return server?.startsWith('https://') && repository && commit ? `${server}/${repository}/blob/${commit}` : null
}
