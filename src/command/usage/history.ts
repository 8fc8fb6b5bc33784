import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

const EXAMPLES = `
Examples:
  $ factlint history hostages-held
  $ factlint history people-killed --place Gaza --format svg > killed.svg`

/** Adds `factlint history`. */
export function historyCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'history')
    .summary('show every value of a fact in the articles')
    .description('Shows every value that articles have given for a fact, next to the values in the rules.')
    .argument('<fact>', 'id of the fact in the rules')
    .addHelpText('after', EXAMPLES)
    .action(async (fact: string, flags: Flags<'history'>) => {
      const { history } = await import('../history.ts')
      setExitStatus(await history(context(), fact, flags))
    })
}
