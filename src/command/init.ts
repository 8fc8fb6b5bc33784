import { readFileSync } from 'node:fs'
import { requireNew, writeNew } from '../host/files/write-new.ts'
import { mainBranch } from '../host/git/main-branch.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Flags } from '../options/index.ts'
import { CONFIGS } from '../options/index.ts'
import type { Context, Status } from '../workspace/context.ts'
import { askFirstFact, type OwnFact } from './first-fact.ts'
import { STARTER_RULES, startersFor } from './starters.ts'

/** The branch of a folder that is not in a repository yet. */
const USUAL_BRANCH = 'main'

type Surroundings = Pick<Context, 'workspace' | 'home' | 'print' | 'ask'>

/** Runs `factlint init`. */
export async function init(context: Surroundings, flags: Flags<'init'>): Promise<Status> {
  const { workspace, home, print } = context
  const { config, rules } = flags
  const branch = (await mainBranch(workspace)) ?? USUAL_BRANCH
  const fact = flags.format === 'json' ? null : await ownFact(context)
  const files = []
  for (const { path, text } of [
    ...startersFor({ config, rules, branch, ruleFile: fact?.text ?? null }),
    everyKey(home),
  ]) {
    files.push({ path, written: await writeNew(workspace, path, text) })
  }
  if (flags.format === 'json') await print(`${JSON.stringify({ version: 1, branch, files }, null, 2)}\n`)
  else {
    for (const { path, written } of files)
      await print(written ? `wrote ${path}\n` : `kept ${path}, which already exists\n`)
    if (fact !== null)
      await print(`\n${STARTER_RULES} holds your fact \`${fact.id}\`. See how it reads a sentence:
  factlint explain ${fact.id} ${inShell(fact.sentence)}
`)
    const check = CONFIGS.includes(config) ? 'factlint check' : `factlint check --config ${config}`
    await print(`\nNext: \`${check}\` here, or commit these files and open a pull request.\n`)
  }
  return 0
}

/** Returns a text as one argument of a shell, in which "$84" stays what it is. */
const inShell = (text: string): string =>
  text.includes("'") ? `"${text.replaceAll(/["$`\\]/g, String.raw`\$&`)}"` : `'${text}'`

/** Asks for the reader's own fact where there is somebody to ask, and no starter rule file yet. */
async function ownFact(context: Surroundings): Promise<OwnFact | null> {
  if (context.ask === null || !(await isNew(context, STARTER_RULES))) return null
  const { ask, close } = await context.ask()
  try {
    return await askFirstFact(context, ask)
  } finally {
    close()
  }
}

async function isNew({ workspace }: Surroundings, path: string): Promise<boolean> {
  try {
    await requireNew(workspace, path)
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

/** A template that shows every key of rule files. No run loads it from its folder. */
const everyKey = (home: URL) => ({
  path: '.factlint/every-key.yml',
  text: readFileSync(new URL('templates/every-key.yml', home), 'utf8'),
})
