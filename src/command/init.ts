import { writeNew } from '../host/write-new.ts'
import type { Context, Status } from './context.ts'
import { STARTERS } from './starters.ts'

/** `factlint init` */
export async function init({ workspace, print }: Context): Promise<Status> {
  for (const { path, text } of STARTERS) {
    const written = await writeNew(workspace, path, text)
    await print(written ? `wrote ${path}\n` : `kept ${path}, which was there\n`)
  }
  await print('\nNext: `factlint check` here, or commit these files and open a pull request.\n')
  return 0
}
