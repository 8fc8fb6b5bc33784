import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

const EXAMPLES = `
Examples:
  $ factlint history hostages-held
  $ factlint history "Ursula von der Leyen"
  $ factlint history people-killed --place Gaza --format svg > killed.svg`

/** Adds `factlint history`. */
export function historyCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'history')
    .summary('show every value of a fact, or all that is said of a name, in the articles')
    .description(
      'Shows every value that articles have given for a fact, next to the values in the rules; or every spelling, age, title and year that they have given for a person, place, organisation or event.',
    )
    .argument('<fact>', 'id of the fact in the rules, or a name with its capitals')
    .addHelpText('after', EXAMPLES)
    .action(async (fact: string, flags: Flags<'history'>) => {
      const { history } = await import('../history/history.ts')
      setExitStatus(await history(context(), fact, flags))
    })
}
