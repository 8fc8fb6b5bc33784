import { Command, Option } from 'commander'
import type { CheckFlags, ReadFlags } from './check.ts'
import type { CompareFlags } from './compare.ts'
import type { Context, Status } from './context.ts'
import type { HistoryFlags } from './history.ts'
import type { IndexFlags } from './index-articles.ts'
import type { InitFlags } from './init.ts'

const format = (...more: string[]) =>
  new Option('--format <format>', 'how to print').choices(['text', 'json', ...more]).default('text')
const config = () => new Option('--config <file>', 'configuration (default: .factlint.yml or .github/factlint.yml)')
const rules = () => new Option('--rules <glob...>', 'rule files (default: rules/**/*.{yml,yaml})')
const locale = () =>
  new Option('--locale <locale>', 'how 03/04/2024 is read (default: en-US)').choices(['en-US', 'en-GB'])
const failOn = () =>
  new Option('--fail-on <severity>', 'mildest finding that gives status 1 (default: error)').choices([
    'error',
    'warning',
    'never',
  ])
const stdin = () =>
  new Option('--stdin', 'one JSON object a line in, one a line out; nothing else is read unless a flag names it')

const EXAMPLES = `
Examples:
  $ factlint check                         every article here, against the rules and each other
  $ factlint check articles/2024/03        the articles of a folder, against all others
  $ factlint claims draft.md               what is read out of an article
  $ factlint compare old.md new.md         where two texts contradict each other
  $ factlint test                          the examples in the rule files

Exit status: 0 fine; 1 findings, a contradiction, or an example that fails; 2 bad usage, a mistake in
configuration or rules, or an input that cannot be read.`

const CHECK_EXAMPLES = `
Examples:
  $ factlint check
  $ factlint check articles/2024/03 draft.md --fail-on warning
  $ factlint check --format json > report.json
  $ factlint check --format html > report.html
  $ factlint check --rules-changed         which articles disagree with rules not committed yet
  $ echo '{"id":"1","text":"It cost 5 pounds (7 kg)."}' | factlint check --stdin

Lines in:  {"id", "text", "title"?, "published"? (YYYY-MM-DD), "path"?, "format"? (text, markdown, html)}
Lines out: {"id", "findings"}`

const CLAIMS_EXAMPLES = `
Examples:
  $ factlint claims draft.md
  $ factlint claims articles --format json
  $ echo '{"id":"1","text":"Some 40 hostages were freed."}' | factlint claims --stdin

Lines in:  {"id", "text", "title"?, "published"? (YYYY-MM-DD), "path"?, "format"? (text, markdown, html)}
Lines out: {"id", "language", "quantities", "dates", "names", "claims"}`

const COMPARE_EXAMPLES = `
Examples:
  $ factlint compare monday.md tuesday.md --explain
  $ echo '{"id":"1","earlier":{"text":"134 hostages are held."},"later":{"text":"130 hostages are held."}}' | factlint compare --stdin

Lines in:  {"id", "earlier": {"text", …}, "later": {"text", …}}
Lines out: {"id", "verdict" (contradicts, agrees, unrelated), "findings"}`

const HISTORY_EXAMPLES = `
Examples:
  $ factlint history hostages-held
  $ factlint history people-killed --place Gaza --format svg > killed.svg`

/** The command line. What a command needs is loaded only when it is called; \`end\` is given its exit status. */
export function program(context: () => Context, version: string, end: (status: Status) => void): Command {
  const factlint = new Command('factlint')
    .description(
      'Checks the facts of articles for consistency: within an article, against rule files, and against earlier articles.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(--help shows how to use it)')
    .addHelpText('after', EXAMPLES)

  factlint
    .command('check')
    .summary('check articles')
    .description('Checks articles within themselves, against the rules, and against earlier articles.')
    .argument('[path...]', 'files or folders (default: every article)')
    .addOption(format('html'))
    .addOption(config())
    .addOption(rules())
    .addOption(failOn())
    .addOption(locale())
    .addOption(stdin())
    .option('--no-cache', 'leave no index of earlier articles behind')
    .option('--rules-changed', 'say what a change of the rules makes of all articles, and check nothing else')
    .option('--since <commit>', 'with --rules-changed: where the change of the rules starts (default: HEAD)')
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('./check.ts')
      end(await check(context(), paths, flags))
    })

  factlint
    .command('claims')
    .summary('show what is read out of articles')
    .description(
      'Shows what is read out of articles: quantities, dates, names, claims, and which fact each one states.',
    )
    .argument('[path...]', 'files or folders (default: every article)')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .addOption(stdin())
    .addHelpText('after', CLAIMS_EXAMPLES)
    .action(async (paths: string[], flags: ReadFlags) => {
      const { claims } = await import('./claims.ts')
      end(await claims(context(), paths, flags))
    })

  factlint
    .command('compare')
    .summary('compare two texts')
    .description('Compares two texts: which claims of the later one contradict the earlier one, and which agree.')
    .argument('[earlier]', 'the earlier text')
    .argument('[later]', 'the later text')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .option('--explain', 'say why claims were, or were not, compared')
    .addOption(stdin())
    .addHelpText('after', COMPARE_EXAMPLES)
    .action(async (earlier: string | undefined, later: string | undefined, flags: CompareFlags) => {
      const { compare } = await import('./compare.ts')
      const paths = [earlier, later].filter((path) => path !== undefined)
      end(await compare(context(), paths, flags))
    })

  factlint
    .command('test')
    .summary('run the examples in rule files')
    .description('Runs the examples written in rule files.')
    .argument('[rules...]', 'rule files (default: rules/**/*.{yml,yaml})')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .action(async (paths: string[], flags: ReadFlags) => {
      const { test } = await import('./test.ts')
      end(await test(context(), paths, flags))
    })

  factlint
    .command('history')
    .summary('show all that was ever said of a fact')
    .description('Shows every value that articles ever gave of a fact, beside the values of the rules.')
    .argument('<fact>', 'id of the fact in the rules')
    .addOption(
      new Option('--format <format>', 'how to print; svg draws a chart')
        .choices(['text', 'json', 'svg', 'html'])
        .default('text'),
    )
    .option('--place <place>', 'no more than what is said of a place')
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .option('--no-cache', 'leave no index of earlier articles behind')
    .addHelpText('after', HISTORY_EXAMPLES)
    .action(async (fact: string, flags: HistoryFlags) => {
      const { history } = await import('./history.ts')
      end(await history(context(), fact, flags))
    })

  const index = factlint
    .command('index')
    .summary('read the committed articles once, for later')
    .description('Builds or brings up to date the index of earlier articles, in the folder of git.')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .addOption(new Option('--threads <number>', 'how many threads read (default: one a core)').argParser(Number))
    .option('--shard <nth/of>', 'read one share of the articles, for `index merge`')
    .option('--output <file>', 'where to keep the index (default: in the folder of git)')
    .action(async (flags: IndexFlags) => {
      const { indexArticles } = await import('./index-articles.ts')
      end(await indexArticles(context(), flags))
    })

  index
    .command('merge')
    .summary('put shares of an index together')
    .description('Puts together the shares that `factlint index --shard` made, on however many machines.')
    .argument('<file...>', 'the shares')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .action(async (files: string[], flags: IndexFlags) => {
      const { mergeIndexes } = await import('./merge-indexes.ts')
      end(await mergeIndexes(context(), files, flags))
    })

  factlint
    .command('init')
    .summary('write a starter workflow, configuration and rule file')
    .description('Writes .github/workflows/factlint.yml, .factlint.yml and rules/starter.yml; overwrites nothing.')
    .addOption(format())
    .option('--config <file>', 'where to write the configuration', '.factlint.yml')
    .option('--rules <glob...>', 'what the configuration says of rule files', ['rules/**/*.{yml,yaml}'])
    .action(async (flags: InitFlags) => {
      const { init } = await import('./init.ts')
      end(await init(context(), flags))
    })

  return factlint
}
