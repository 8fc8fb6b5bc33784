import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { openWorkspace, type Workspace } from '../files/workspace.ts'
import type { Logger } from '../process/logger.ts'
import { UserError } from '../process/user-error.ts'
import { repositoryAround } from './repository-around.ts'
import { gitText } from './run-git.ts'

/** The folder that a run of the action is about. */
export interface Checkout {
  workspace: Workspace
  /** Its path from the root of the repository, with a final slash; empty for the root, or without a repository. */
  prefix: string
}

/** What the runner and the step say about the folder. */
export interface Whereabouts {
  /** The workspace of the job. */
  root: string
  /** The folder that the step names, relative to the workspace; undefined if it names none. */
  folder: string | undefined
  /** The repository that the event is about, as `owner/name`. */
  repository: string
}

/**
 * Opens the folder that the step names. If it names none and the workspace is in no repository, opens the repository that is
 * checked out below it (`path:` of actions/checkout). Throws a `UserError` if the folder cannot be opened.
 */
export async function openCheckout({ root, folder, repository }: Whereabouts, log: Logger): Promise<Checkout> {
  const named = folder === undefined ? openWorkspace(root) : openNamed(root, folder)
  if (repositoryAround(named.root) !== null) return checkout(named)
  const below = repositoriesBelow(named.root)
  const own = below.length > 1 ? await clonesOf(repository, below) : below
  const shown = (folders: readonly string[]) => folders.map((one) => slashed(relative(named.root, one))).join(', ')
  const [only] = own
  if (own.length === 1 && only !== undefined) {
    log.info(`The articles are looked for in ${shown(own)}, where the repository is checked out.`)
    return checkout(openWorkspace(only))
  }
  log.warning(
    below.length === 0
      ? 'There is no git repository in the workspace, so git cannot tell what changed. Run actions/checkout before this step.'
      : `Several repositories are checked out (${shown(below)}), so it is not known which one has the articles. Set the input working-directory.`,
  )
  return checkout(named)
}

function openNamed(root: string, folder: string): Workspace {
  try {
    return openWorkspace(resolve(root, folder))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(`input working-directory: there is no folder ${folder} in the workspace`)
  }
}

const checkout = (workspace: Workspace): Checkout => ({ workspace, prefix: prefixOf(workspace) })

/** Returns the path of a workspace from the root of its repository, with a final slash; empty for the root itself. */
export function prefixOf({ root }: Workspace): string {
  const around = repositoryAround(root)
  const way = around === null ? '' : slashed(relative(around, root))
  return way === '' ? '' : `${way}/`
}

const slashed = (path: string): string => path.split(sep).join('/')

/** How many folders deep a repository is looked for. */
const DEPTH = 3

/** Returns the repositories below a folder, without those that are within another. */
function repositoriesBelow(folder: string, depth = DEPTH): string[] {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== 'node_modules')
    .map(({ name }) => join(folder, name))
    .sort()
  return folders.flatMap((one) => {
    if (existsSync(join(one, '.git'))) return [one]
    return depth > 1 ? repositoriesBelow(one, depth - 1) : []
  })
}

/** Returns those of the folders that are clones of a repository, by the address they were cloned from. */
async function clonesOf(repository: string, folders: readonly string[]): Promise<string[]> {
  const own: string[] = []
  for (const folder of folders) {
    const url = await gitText(folder, ['config', '--get-all', 'remote.origin.url'], { expected: [0, NO_SUCH_KEY] })
    if (
      url
        .trim()
        .replace(/\.git$/, '')
        .toLowerCase()
        .endsWith(`/${repository.toLowerCase()}`)
    )
      own.push(folder)
  }
  return own
}

/** The exit status of `git config` for a key that is not set. */
const NO_SUCH_KEY = 1
