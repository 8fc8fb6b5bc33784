import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

const EXAMPLES = `
Examples:
  $ factlint explain bridges-closed "Three bridges were shut on Monday."
  $ factlint explain bridges-closed articles/2024/03/22-storm.md:12`

/** Adds `factlint explain`. */
export function explainCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'explain')
    .summary('explain why a sentence is or is not read as a fact')
    .description(
      'Explains, condition by condition, why the numbers of a text are or are not read as a fact of the rules.',
    )
    .argument('<fact>', 'id of the fact')
    .argument('<text>', 'a sentence, or FILE:LINE')
    .addHelpText('after', EXAMPLES)
    .action(async (fact: string, text: string, flags: Flags<'explain'>) => {
      const { explain } = await import('../explain.ts')
      setExitStatus(await explain(context(), fact, text, flags))
    })
}
