import type { Command } from 'commander'

/** Adds `factlint completion` to the help. Where it is called, `addCompletion` adds what does it instead. */
export const completionCommand = (factlint: Command): Command =>
  factlint
    .command('completion')
    .argument('<shell>', 'bash, zsh or fish')
    .summary('print what completes commands in a shell')
    .description('Prints the script that completes commands, flags and their values in a shell.')
