import { readFileSync } from 'node:fs'
import { writeNew } from '../host/files/write-new.ts'
import type { Flags } from '../options/index.ts'
import { CONFIGS } from '../options/index.ts'
import type { Context, Status } from '../workspace/context.ts'
import { startersFor } from './starters.ts'

/** Runs `factlint init`. */
export async function init({ workspace, home, print }: Context, flags: Flags<'init'>): Promise<Status> {
  const files = []
  for (const { path, text } of [...startersFor(flags.config, flags.rules), everyKey(home)]) {
    files.push({ path, written: await writeNew(workspace, path, text) })
  }
  if (flags.format === 'json') await print(`${JSON.stringify({ version: 1, files }, null, 2)}\n`)
  else {
    for (const { path, written } of files)
      await print(written ? `wrote ${path}\n` : `kept ${path}, which already exists\n`)
    const check = CONFIGS.includes(flags.config) ? 'factlint check' : `factlint check --config ${flags.config}`
    await print(`\nNext: \`${check}\` here, or commit these files and open a pull request.\n`)
  }
  return 0
}

/** A template that shows every key of rule files. No run loads it from its folder. */
const everyKey = (home: URL) => ({
  path: '.factlint/every-key.yml',
  text: readFileSync(new URL('templates/every-key.yml', home), 'utf8'),
})
