import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'

/**
 * Adds `factlint completion SHELL`, which prints the script that completes commands and flags in a shell, and the hidden
 * command that this script asks. Both are known only where one of them is called, since other runs don't need them.
 */
export function addCompletion(factlint: Command): void {
  tab(factlint, { completionCommandName: 'completion' })
}
