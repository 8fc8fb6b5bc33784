import { Command } from 'commander'
import { baselineCommand } from './usage/baseline.ts'
import { calibrateCommand } from './usage/calibrate.ts'
import { checkCommand } from './usage/check.ts'
import { claimsCommand } from './usage/claims.ts'
import { compareCommand } from './usage/compare.ts'
import { explainCommand } from './usage/explain.ts'
import { historyCommand } from './usage/history.ts'
import { indexCommand } from './usage/index-articles.ts'
import { initCommand } from './usage/init.ts'
import type { Invocation } from './usage/invocation.ts'
import { learnCommand } from './usage/learn.ts'
import { lspCommand } from './usage/lsp.ts'
import { rulesCommand } from './usage/rules.ts'
import { testCommand } from './usage/test.ts'

const EXAMPLES = `
Examples:
  $ factlint check                         check every article, against the rules and each other
  $ factlint check articles/2024/03        check the articles in a folder, against all others
  $ factlint claims draft.md               show what is read from an article
  $ factlint compare old.md new.md         show contradictions between two texts
  $ factlint test                          run the examples in the rule files
  $ factlint baseline                      hide the findings of an existing archive
  $ factlint completion bash               print what completes commands in a shell: bash, zsh or fish

Exit status: 0 no findings; 1 findings, a contradiction, or a failing example; 2 bad usage, a mistake in
configuration or rules, an input that cannot be read, or an internal error on an article.`

/** All commands, in the order of the help. Each adds itself with its flags to the program. */
const COMMANDS = [
  checkCommand,
  claimsCommand,
  compareCommand,
  testCommand,
  historyCommand,
  indexCommand,
  explainCommand,
  learnCommand,
  calibrateCommand,
  rulesCommand,
  baselineCommand,
  initCommand,
  lspCommand,
]

/** Returns the command line. A command loads its modules only when it is called. */
export function program(calling: Invocation, version: string): Command {
  const factlint = new Command('factlint')
    .description('Checks articles for contradictions: within an article, with rule files, and with earlier articles.')
    .version(version)
    .exitOverride()
    .enablePositionalOptions() // Without this, `index` would read the flags of `index merge` as its own.
    .showHelpAfterError('(use --help for usage)')
    .addHelpText('after', EXAMPLES)
  for (const add of COMMANDS) add(factlint, calling)
  return factlint
}
