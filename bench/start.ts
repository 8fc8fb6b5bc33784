import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Step, startAction } from '../test/support/programs/runner.ts'
import type { Contender } from './paired.ts'

/**
 * Returns contenders that start a process each: an empty program, and the built action with nothing and with one
 * article to check, on a runner that starts anew for each job and on one that keeps what Node compiled.
 */
export function starts(article: string): { contenders: Contender[]; end(): void } {
  const dirs = ['nothing-', 'one-', 'tools-'].map((name) => mkdtempSync(join(tmpdir(), name)))
  const [nothing, one, tools] = dirs as [string, string, string]
  writeFileSync(join(one, 'article.md'), article)
  const act = (dir: string, env?: Step['env']) => () => startAction(dir, { event: 'workflow_dispatch', env })
  return {
    contenders: [
      { name: 'empty program', run: () => spawnSync(process.execPath, ['--eval', '']) },
      { name: 'action, nothing to check', run: act(nothing) },
      { name: 'action, one article', run: act(one) },
      {
        name: 'action, one article again',
        run: act(one, { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_TOOL_CACHE: tools }),
      },
    ],
    end: () => {
      for (const dir of dirs) rmSync(dir, { recursive: true })
    },
  }
}
