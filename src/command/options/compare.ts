import type { Command } from 'commander'
import type { CompareFlags } from '../compare.ts'
import type { Invocation } from './invocation.ts'
import { config, format, locale, rules, stdin } from './options.ts'

const EXAMPLES = `
Examples:
  $ factlint compare monday.md tuesday.md --explain
  $ echo '{"id":"1","earlier":{"text":"134 hostages are held."},"later":{"text":"130 hostages are held."}}' | factlint compare --stdin

Lines in:  {"id", "earlier": {"text", …}, "later": {"text", …}}
Lines out: {"id", "verdict" (contradicts, agrees, unrelated), "findings"}`

/** `factlint compare` */
export function compareCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  factlint
    .command('compare')
    .summary('compare two texts')
    .description('Compares two texts: which claims of the later one contradict the earlier one, and which agree.')
    .argument('[earlier]', 'the earlier text')
    .argument('[later]', 'the later text')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .option('--explain', 'say why claims were, or were not, compared')
    .addOption(stdin())
    .addHelpText('after', EXAMPLES)
    .action(async (earlier: string | undefined, later: string | undefined, flags: CompareFlags) => {
      const { compare } = await import('../compare.ts')
      const paths = [earlier, later].filter((path) => path !== undefined)
      setExitStatus(await compare(context(), paths, flags))
    })
}
