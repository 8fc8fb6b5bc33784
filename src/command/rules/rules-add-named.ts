import { readNamed } from '../../host/files/text-file.ts'
import { writeOver } from '../../host/files/write-file.ts'
import { writeNew } from '../../host/files/write-new.ts'
import { UserError } from '../../host/process/user-error.ts'
import type { NamedEntry, NamedKind } from '../../model/new-value.ts'
import type { Flags } from '../../options/index.ts'
import type { Context, Status } from '../../workspace/context.ts'
import { mistakesError } from '../../workspace/mistakes-error.ts'
import { readSettings } from '../../workspace/settings.ts'
import { mistakesIn } from './rule-mistakes.ts'

/** Runs `factlint rules add person|organisation|place|event NAME`. */
export async function rulesAddNamed(
  context: Context,
  kind: NamedKind,
  entry: NamedEntry,
  flags: Pick<Flags<'rules add'>, 'format' | 'config' | 'rules'>,
): Promise<Status> {
  const { workspace, print } = context
  const [title] = entry.titles ?? []
  if (title && title.title === undefined) throw new UserError('--from, --until and --source are those of a --title')
  const settings = await readSettings(context, flags)
  const { amendNamed } = await import('../../core.ts')
  const amended = amendNamed(settings.rules, kind, entry)
  if (!amended) throw new UserError(`cannot add ${entry.name} by adding lines alone; ${BY_HAND}`)
  const { path, before, after } = amended
  if (before === after) {
    await print(
      flags.format === 'json'
        ? `${JSON.stringify({ version: 1, ...{ kind, name: entry.name, path, line: null } }, null, 2)}\n`
        : `${path}: ${entry.name} is there already\n`,
    )
    return 0
  }
  const mistakes = await mistakesIn(context, settings, { path, text: after })
  if (mistakes.length > 0) throw mistakesError('This does not fit the rules, so nothing was written.', mistakes)
  if (before === null) {
    if (!(await writeNew(workspace, path, after))) throw new UserError(`${path} exists, but is not read as a rule file`)
  } else {
    const { text } = await readNamed(workspace, path)
    if (text !== before) throw new UserError(`${path} has changed meanwhile; try again`)
    await writeOver(workspace, path, after)
  }
  const line = firstDifference(before ?? '', after)
  await print(
    flags.format === 'json'
      ? `${JSON.stringify({ version: 1, ...{ kind, name: entry.name, path, line } }, null, 2)}\n`
      : `${path}:${line}: added ${entry.name}\n`,
  )
  return 0
}

const BY_HAND =
  'the file says something else of it, or is written in a way that only a person can change; edit it by hand'

/** Returns the 1-based line at which two texts begin to differ. */
function firstDifference(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return now.findIndex((line, i) => line !== old[i]) + 1
}
