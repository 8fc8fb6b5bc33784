import { Command } from 'commander'
import { baselineCommand } from './usage/baseline.ts'
import { checkCommand } from './usage/check.ts'
import { claimsCommand } from './usage/claims.ts'
import { compareCommand } from './usage/compare.ts'
import { explainCommand } from './usage/explain.ts'
import { historyCommand } from './usage/history.ts'
import { indexCommand } from './usage/index-articles.ts'
import { initCommand } from './usage/init.ts'
import type { Invocation } from './usage/invocation.ts'
import { learnCommand } from './usage/learn.ts'
import { rulesCommand } from './usage/rules.ts'
import { testCommand } from './usage/test.ts'

const EXAMPLES = `
Examples:
  $ factlint check                         every article here, against the rules and each other
  $ factlint check articles/2024/03        the articles of a folder, against all others
  $ factlint claims draft.md               what is read out of an article
  $ factlint compare old.md new.md         where two texts contradict each other
  $ factlint test                          the examples in the rule files
  $ factlint baseline                      leave the findings of an old archive alone

Exit status: 0 fine; 1 findings, a contradiction, or an example that fails; 2 bad usage, a mistake in
configuration or rules, an input that cannot be read, or an article on which factlint failed.`

/** All commands, in the order in which help lists them: each adds itself, with its flags, to the program. */
const COMMANDS = [
  checkCommand,
  claimsCommand,
  compareCommand,
  testCommand,
  historyCommand,
  indexCommand,
  explainCommand,
  learnCommand,
  rulesCommand,
  baselineCommand,
  initCommand,
]

/** The command line. What a command needs is loaded only when it is called. */
export function program(calling: Invocation, version: string): Command {
  const factlint = new Command('factlint')
    .description(
      'Checks the facts of articles for consistency: within an article, against rule files, and against earlier articles.',
    )
    .version(version)
    .exitOverride()
    .enablePositionalOptions() // or `index` would take the flags of `index merge` for its own
    .showHelpAfterError('(--help shows how to use it)')
    .addHelpText('after', EXAMPLES)
  for (const add of COMMANDS) add(factlint, calling)
  return factlint
}
