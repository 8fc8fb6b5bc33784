import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

/** Adds `factlint index` and `factlint index merge`. */
export function indexCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  const index = newCommand(factlint, 'index')
    .summary('build the index of committed articles')
    .description('Builds or updates the index of earlier articles in the .git folder.')
    .action(async (flags: Flags<'index'>) => {
      const { indexArticles } = await import('../index-articles.ts')
      setExitStatus(await indexArticles(context(), flags))
    })

  newCommand(index, 'index merge')
    .summary('merge the shares of an index')
    .description('Merges the shares made by `factlint index --shard`, on one or more machines.')
    .argument('<file...>', 'the shares')
    .action(async (files: string[], flags: Flags<'index'>) => {
      const { mergeIndexes } = await import('../merge-indexes.ts')
      setExitStatus(await mergeIndexes(context(), files, flags))
    })
}
