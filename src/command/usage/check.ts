import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

const EXAMPLES = `
Examples:
  $ factlint check
  $ factlint check articles/2024/03 draft.md --fail-on warning
  $ factlint check --since main            what changed since main, committed or not
  $ factlint check --rules-changed         which articles disagree with rules not committed yet
  $ factlint check --format json > report.json
  $ factlint check --format html > report.html
  $ factlint check --staged --quiet        what the next commit will contain, errors only
  $ factlint check --fix                   correct what is certain
  $ factlint check --format rdjson | reviewdog -f=rdjson -reporter=github-pr-review
  $ echo '{"id":"1","text":"It cost 5 pounds (7 kg)."}' | factlint check --stdin

Lines in:  {"id", "text", "title"?, "published"? (YYYY-MM-DD), "path"?, "format"? (text, markdown, html)}
Lines out: {"id", "findings"}`

/** Adds `factlint check`. */
export function checkCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'check')
    .summary('check articles')
    .description('Checks articles for contradictions within themselves, with the rules, and with earlier articles.')
    .argument('[path...]', 'files or folders (default: every article)')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: Flags<'check'>) => {
      const { check } = await import('../check.ts')
      setExitStatus(await check(context(), paths, flags))
    })
}
