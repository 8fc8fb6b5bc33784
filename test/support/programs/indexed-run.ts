import type { IndexedRun } from '../../../src/earlier/index.ts'
import { openWorkspace } from '../../../src/host/files/workspace.ts'
import { faultsTo } from '../../../src/workspace/faults.ts'
import { openRun } from '../../../src/workspace/run.ts'
import { quiet } from '../quiet.ts'

const HOME = new URL('../../../', import.meta.url)

/** Opens a run over the repository at a folder that keeps its index. */
export async function indexedRun(dir: string, reader: URL): Promise<IndexedRun> {
  const surroundings = { home: HOME, reader, log: quiet, faults: faultsTo(quiet), progress: () => {} }
  const run = await openRun({ ...surroundings, workspace: openWorkspace(dir) }, {}, true)
  const { repository } = run
  const commit = await repository?.commit('HEAD')
  if (!repository || !commit) throw new Error('no commit')
  return { ...run, repository, commit }
}
