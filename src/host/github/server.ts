/**
 * Returns the address of the repository's files on GitHub as of the commit of the run; null outside GitHub Actions.
 * Source: "Variables reference" of GitHub Actions.
 */
export function repositoryFilesUrl(env: Readonly<Record<string, string | undefined>>): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env
  return server?.startsWith('https://') && repository && commit ? `${server}/${repository}/blob/${commit}` : null
}
