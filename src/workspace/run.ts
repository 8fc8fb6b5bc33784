import type { Loaded } from '../host/files/articles.ts'
import { openRepository, type Repository } from '../host/git/git.ts'
import type { Tree } from '../host/git/tree.ts'
import { treeAt } from '../host/git/tree-at.ts'
import type { Choices } from '../options/index.ts'
import { type Articles, articlesOf, readerOf } from './articles.ts'
import type { Surroundings } from './context.ts'
import { readSettings, type Settings } from './settings.ts'

/** One run over a workspace: made once, and handed to all that takes part in it. */
export interface Run extends Surroundings {
  /** The settings that the run goes by. */
  settings: Settings
  /** The articles that the settings name. */
  articles: Articles
  /** Null where the workspace is in no git repository. */
  repository: Repository | null
  /** Whether the index of earlier articles is kept for the next run. */
  keepIndex: boolean
  /** Reads articles at paths: without drafts where these are left out, each with a day of publication where one can be had. */
  read(paths: readonly string[]): Promise<Loaded>
  /** Returns the files of the repository as of a commit; git is asked once a commit. */
  treeAt(commit: string): Tree
  /** Reads the settings as of a commit, by the same inputs or flags; once a commit. */
  settingsAt(commit: string): Promise<Settings>
}

/** Opens a run over a workspace; a mistake in its settings throws a `UserError`. */
export async function openRun(surroundings: Surroundings, choices: Choices, keepIndex = false): Promise<Run> {
  const { workspace, home, log } = surroundings
  const settings = await readSettings(surroundings, choices)
  const repository = await openRepository(workspace, log)
  const tree = oncePerCommit((commit) => treeAt(workspace, commit, home))
  const settingsAt = oncePerCommit(async (commit) => readSettings(surroundings, choices, { formerTree: tree(commit) }))
  const rest = { ...surroundings, repository, keepIndex, treeAt: tree, settingsAt }
  return { ...rest, ...settled(rest, settings) }
}

/** Returns the same run by other settings. */
export const runBy = (run: Run, settings: Settings): Run => ({ ...run, ...settled(run, settings) })

/** What follows from the settings. */
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
