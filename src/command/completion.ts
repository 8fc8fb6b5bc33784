import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'

/** What the script for bash takes from the package bash-completion, for a machine without it: the words as bash divides them. */
const WORDS = `declare -F _get_comp_words_by_ref > /dev/null || _get_comp_words_by_ref() {
    words=("\${COMP_WORDS[@]}")
    cword=$COMP_CWORD
    cur=\${words[cword]}
    prev=\${words[cword > 0 ? cword - 1 : 0]}
}
`

/**
 * Adds `factlint completion SHELL`, which prints the script that completes commands and flags in a shell, and the hidden
 * command that this script asks. Both are known only where one of them is called, since other runs don't need them.
 */
export function addCompletion(factlint: Command): void {
  tab(factlint, { completionCommandName: 'completion' })
  const completion = factlint.commands.find((command) => command.name() === 'completion')
  completion?.hook('preAction', (_, { args: [shell] }) => {
    if (shell === 'bash') process.stdout.write(WORDS)
  })
}
