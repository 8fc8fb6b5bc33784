import { besideReader } from '../../host/files/beside.ts'
import type { Mistake } from '../../model/index.ts'
import type { Context } from '../../workspace/context.ts'
import type { Settings } from '../../workspace/settings.ts'

/** Returns every mistake that the rules have with the new text of a file, which may be a new one. */
export async function mistakesIn(
  { workspace, home }: Context,
  { rules, ruleFiles }: Settings,
  changed: { path: string; text: string },
): Promise<Mistake[]> {
  const { isPack, loadRules, textsOf } = await import('../../core.ts')
  const textIn = (path: string, text: string | null) => (path === changed.path ? changed.text : text)
  const read = besideReader(workspace, home)
  const files = [...textsOf(rules)]
    .filter(([path]) => !isPack(path))
    .map(([path, text]) => ({ path, text: textIn(path, text) as string }))
  if (!textsOf(rules).has(changed.path) && /\.ya?ml$/.test(changed.path)) files.push(changed)
  return loadRules(files, (path) => textIn(path, read(path)), { extends: ruleFiles.filter(isPack) }).mistakes
}
