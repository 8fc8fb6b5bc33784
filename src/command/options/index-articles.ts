import { type Command, Option } from 'commander'
import type { IndexFlags } from '../index-articles.ts'
import type { Invocation } from './invocation.ts'
import { config, drafts, format, locale, positive, rules } from './options.ts'

/** `factlint index` and `factlint index merge` */
export function indexCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  const index = factlint
    .command('index')
    .summary('read the committed articles once, for later')
    .description('Builds or brings up to date the index of earlier articles, in the folder of git.')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .addOption(drafts())
    .addOption(new Option('--threads <number>', 'how many threads read (default: one a core)').argParser(positive))
    .option('--shard <nth/of>', 'read one share of the articles, for `index merge`')
    .option('--output <file>', 'where to keep the index (default: in the folder of git)')
    .action(async (flags: IndexFlags) => {
      const { indexArticles } = await import('../index-articles.ts')
      setExitStatus(await indexArticles(context(), flags))
    })

  index
    .command('merge')
    .summary('put shares of an index together')
    .description('Puts together the shares that `factlint index --shard` made, on however many machines.')
    .argument('<file...>', 'the shares')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .addOption(drafts())
    .action(async (files: string[], flags: IndexFlags) => {
      const { mergeIndexes } = await import('../merge-indexes.ts')
      setExitStatus(await mergeIndexes(context(), files, flags))
    })
}
