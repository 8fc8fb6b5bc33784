import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

const EXAMPLES = `
Examples:
  $ factlint compare monday.md tuesday.md --explain
  $ echo '{"id":"1","earlier":{"text":"134 hostages are held."},"later":{"text":"130 hostages are held."}}' | factlint compare --stdin

Lines in:  {"id", "earlier": {"text", …}, "later": {"text", …}}
Lines out: {"id", "verdict" (contradicts, agrees, unrelated), "findings"}`

/** Adds `factlint compare`. */
export function compareCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'compare')
    .summary('compare two texts')
    .description(
      'Compares two texts, and shows which claims of the later one contradict or agree with the earlier one.',
    )
    .argument('[earlier]', 'the earlier text')
    .argument('[later]', 'the later text')
    .addHelpText('after', EXAMPLES)
    .action(async (earlier: string | undefined, later: string | undefined, flags: Flags<'compare'>) => {
      const { compare } = await import('../compare.ts')
      const paths = [earlier, later].filter((path) => path !== undefined)
      setExitStatus(await compare(context(), paths, flags))
    })
}
