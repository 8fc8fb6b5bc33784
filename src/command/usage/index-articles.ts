import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

/** `factlint index` and `factlint index merge` */
export function indexCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  const index = newCommand(factlint, 'index')
    .summary('read the committed articles once, for later')
    .description('Builds or brings up to date the index of earlier articles, in the folder of git.')
    .action(async (flags: Flags<'index'>) => {
      const { indexArticles } = await import('../index-articles.ts')
      setExitStatus(await indexArticles(context(), flags))
    })

  newCommand(index, 'index merge')
    .summary('put shares of an index together')
    .description('Puts together the shares that `factlint index --shard` made, on however many machines.')
    .argument('<file...>', 'the shares')
    .action(async (files: string[], flags: Flags<'index'>) => {
      const { mergeIndexes } = await import('../merge-indexes.ts')
      setExitStatus(await mergeIndexes(context(), files, flags))
    })
}
