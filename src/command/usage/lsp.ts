import type { Command } from 'commander'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

/** Adds `factlint lsp`. */
export function lspCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'lsp')
    .summary('serve an editor: findings as you write')
    .description(
      'Serves an editor by the Language Server Protocol, on standard input and output. docs/editors.md shows how to set editors up.',
    )
    .action(async () => {
      const { lsp } = await import('../lsp.ts')
      setExitStatus(await lsp(context()))
    })
}
