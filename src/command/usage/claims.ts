import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

const EXAMPLES = `
Examples:
  $ factlint claims draft.md
  $ factlint claims articles --format json
  $ echo '{"id":"1","text":"Some 40 hostages were freed."}' | factlint claims --stdin

Lines in:  {"id", "text", "title"?, "published"? (YYYY-MM-DD), "path"?, "format"? (text, markdown, html)}
Lines out: {"id", "language", "quantities", "dates", "names", "claims"}`

/** Adds `factlint claims`. */
export function claimsCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'claims')
    .summary('show what is read from articles')
    .description(
      'Shows what is read from articles: quantities, dates, names, claims, and the fact that each claim states.',
    )
    .argument('[path...]', 'files or folders (default: every article)')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: Flags<'claims'>) => {
      const { claims } = await import('../claims.ts')
      setExitStatus(await claims(context(), paths, flags))
    })
}
