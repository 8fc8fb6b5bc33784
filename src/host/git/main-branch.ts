import type { Workspace } from '../files/workspace.ts'
import { GitFailed } from './git-failed.ts'
import { gitText } from './run-git.ts'

/** Names that a main branch usually has, tried before the branch that is checked out. */
const USUAL = ['main', 'master', 'trunk']

/**
 * Returns the branch that pull requests of the repository around a workspace go into: the default branch of its remote, or
 * one with a usual name, or the branch that is checked out, even before its first commit; null outside a repository.
 */
export async function mainBranch({ root }: Workspace): Promise<string | null> {
  const line = async (...args: string[]) =>
    (await gitText(root, args, { expected: [0, 1] })).split('\n').filter((text) => text !== '')
  try {
    const [remote] = await line('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')
    if (remote?.startsWith('origin/')) return remote.slice('origin/'.length)
    const branches = await line('for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads')
    const usual = USUAL.find((name) => branches.includes(name))
    if (usual !== undefined) return usual
    const [here] = await line('symbolic-ref', '--quiet', '--short', 'HEAD')
    return here ?? branches[0] ?? null
  } catch (error) {
    if (error instanceof GitFailed) return null
    throw error
  }
}
