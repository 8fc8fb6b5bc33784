import { watch } from 'node:fs/promises'
import { sep } from 'node:path'
import { messageOf } from '../../model/index.ts'
import { isOutput } from '../process/output.ts'
import { UserError } from '../process/user-error.ts'
import { absolute, type Workspace } from './workspace.ts'

/** How long the workspace must be quiet before changes are told, in milliseconds: editors write a file in several steps. */
const QUIET = 150

/** Folders in which nothing is watched. */
const NEVER = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/

/**
 * Yields the paths that have changed below a workspace, relative to it, each time that it has been quiet for a moment. The
 * file that the output is redirected to is not among them. Ends with the signal.
 */
export async function* changedFiles(workspace: Workspace, signal: AbortSignal): AsyncGenerator<Set<string>> {
  const changed = new Set<string>()
  let wake = () => {}
  const collect = async () => {
    for await (const { filename } of watch(workspace.root, { recursive: true, signal })) {
      const path = filename?.split(sep).join('/')
      if (path === undefined || NEVER.test(path) || isOutput(absolute(workspace, path))) continue
      changed.add(path)
      wake()
    }
  }
  const ended = collect().catch((error: unknown) => {
    if (!signal.aborted) throw new UserError(`cannot watch ${workspace.root} (${messageOf(error)})`)
  })
  while (!signal.aborted) {
    if (changed.size === 0) await Promise.race([new Promise<void>((resolve) => (wake = resolve)), ended])
    if (signal.aborted) return
    let before = -1
    while (before !== changed.size) {
      before = changed.size
      await new Promise((resolve) => setTimeout(resolve, QUIET))
    }
    yield new Set(changed)
    changed.clear()
  }
}
