import type { Loaded } from '../host/files/articles.ts'
import { openRepository, type Repository } from '../host/git/git.ts'
import type { Tree } from '../host/git/tree.ts'
import { treeAt } from '../host/git/tree-at.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Choices } from '../options/index.ts'
import { type Articles, articlesOf, readerOf } from './articles.ts'
import type { Surroundings } from './context.ts'
import { readSettings, type Settings } from './settings.ts'

/** A run over a workspace. It is opened once and passed to everything that needs it. */
export interface Run extends Surroundings {
  /** The settings in force. */
  settings: Settings
  /** The articles that the settings select. */
  articles: Articles
  /** The git repository; null if the workspace is in none. */
  repository: Repository | null
  /** Whether the index of earlier articles is kept for the next run. */
  keepIndex: boolean
  /**
   * Reads articles by their paths, without drafts if these are to be skipped, and adds the publication day from git if
   * an article has none.
   */
  read(paths: readonly string[]): Promise<Loaded>
  /** Returns the files of the repository as of a commit. Git is asked once for each commit. */
  treeAt(commit: string): Tree
  /** Reads the settings as of a commit, with the same inputs or flags. They are read once for each commit. */
  settingsAt(commit: string): Promise<Settings>
}

/** Returns the settings to use in place of those that have mistakes, or throws. */
export type Instead = (error: UserError, run: Pick<Run, 'repository' | 'settingsAt'>) => Promise<Settings>

/**
 * Opens a run over a workspace. Throws a `UserError` if its settings have mistakes and there are none to use `instead`. They
 * are read from `present`, by default the files as they are checked out.
 */
export async function openRun(
  surroundings: Surroundings,
  choices: Choices,
  keepIndex = false,
  { present, instead }: { present?: Tree | undefined; instead?: Instead | undefined } = {},
): Promise<Run> {
  const { workspace, home, log } = surroundings
  const tree = oncePerCommit((commit) => treeAt(workspace, commit, home))
  const settingsAt = oncePerCommit(async (commit) => readSettings(surroundings, choices, { formerTree: tree(commit) }))
  const read = await readSettings(surroundings, choices, { tree: present }).catch((error: unknown) => {
    if (instead === undefined || !(error instanceof UserError)) throw error
    return error
  })
  const repository = await openRepository(workspace, log)
  const settings =
    read instanceof UserError && instead ? await instead(read, { repository, settingsAt }) : (read as Settings)
  const rest = { ...surroundings, repository, keepIndex, treeAt: tree, settingsAt }
  return { ...rest, ...settled(rest, settings) }
}

/** Returns the run with other settings. */
export const runBy = (run: Run, settings: Settings): Run => ({ ...run, ...settled(run, settings) })

/** Returns the parts of a run that depend on the settings. */
const settled = (run: Pick<Run, 'workspace' | 'repository'>, settings: Settings) => {
  const setting = { workspace: run.workspace, repository: run.repository, settings }
  return { settings, articles: articlesOf(setting), read: readerOf(setting) }
}

function oncePerCommit<T>(make: (commit: string) => T): (commit: string) => T {
  const made = new Map<string, T>()
  return (commit) => {
    const known = made.get(commit) ?? make(commit)
    made.set(commit, known)
    return known
  }
}
