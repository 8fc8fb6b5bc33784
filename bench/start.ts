import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction } from '../test/support/runner.ts'
import type { Contender } from './paired.ts'

/**
 * Returns contenders that start a process each: an empty program, and the built action with nothing and with one
 * article to check.
 */
export function starts(article: string): { contenders: Contender[]; end(): void } {
  const [nothing, one] = [mkdtempSync(join(tmpdir(), 'nothing-')), mkdtempSync(join(tmpdir(), 'one-'))]
  writeFileSync(join(one, 'article.md'), article)
  const act = (dir: string) => () => runAction(dir, { event: 'workflow_dispatch' })
  return {
    contenders: [
      { name: 'empty program', run: () => spawnSync(process.execPath, ['--eval', '']) },
      { name: 'action, nothing to check', run: act(nothing) },
      { name: 'action, one article', run: act(one) },
    ],
    end: () => {
      for (const dir of [nothing, one]) rmSync(dir, { recursive: true })
    },
  }
}
