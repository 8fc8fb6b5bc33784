import { repositoryFilesUrl } from '../host/github/server.ts'
import { type LinkTo, linksBelow } from '../report/github/links.ts'

/** Returns links to the lines of files as of a commit; undefined outside GitHub Actions. */
export function linksTo(env: Readonly<Record<string, string | undefined>>, commit: string): LinkTo | undefined {
  const files = repositoryFilesUrl({ ...env, GITHUB_SHA: commit })
  return files === null ? undefined : linksBelow(files)
}
