import { type Command, Option } from 'commander'
import type { CheckFlags } from '../check.ts'
import type { Invocation } from './invocation.ts'
import { config, drafts, format, locale, rules, stdin } from './options.ts'

const EXAMPLES = `
Examples:
  $ factlint check
  $ factlint check articles/2024/03 draft.md --fail-on warning
  $ factlint check --since main            what changed since main, committed or not
  $ factlint check --rules-changed         which articles disagree with rules not committed yet
  $ factlint check --format json > report.json
  $ factlint check --format html > report.html
  $ factlint check --format sarif | reviewdog -f=sarif -reporter=github-pr-review
  $ echo '{"id":"1","text":"It cost 5 pounds (7 kg)."}' | factlint check --stdin

Lines in:  {"id", "text", "title"?, "published"? (YYYY-MM-DD), "path"?, "format"? (text, markdown, html)}
Lines out: {"id", "findings"}`

/** `factlint check` */
export function checkCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  factlint
    .command('check')
    .summary('check articles')
    .description('Checks articles within themselves, against the rules, and against earlier articles.')
    .argument('[path...]', 'files or folders (default: every article)')
    .addOption(format('sarif', 'gitlab', 'html'))
    .addOption(config())
    .addOption(rules())
    .addOption(
      new Option('--fail-on <severity>', 'mildest finding that gives status 1 (default: error)').choices([
        'error',
        'warning',
        'never',
      ]),
    )
    .addOption(locale())
    .option('--since <commit>', 'check only articles that changed since a commit, branch or tag')
    .addOption(
      new Option(
        '--scope <scope>',
        'with --since: findings that the change touches (default), those of changed files, or all',
      ).choices(['changed', 'files', 'all']),
    )
    .option('--rules-changed', 'say what a change of the rules makes of all articles, and check nothing else')
    .addOption(drafts())
    .addOption(stdin())
    .option('--no-cache', 'leave no index of earlier articles behind')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('../check.ts')
      setExitStatus(await check(context(), paths, flags))
    })
}
