import { Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from '../model/calendar.ts'
import type { BaselineFlags } from './baseline.ts'
import type { CheckFlags, ReadFlags } from './check.ts'
import type { CompareFlags } from './compare.ts'
import type { Context, Status } from './context.ts'
import type { ExplainFlags } from './explain.ts'
import type { HistoryFlags } from './history.ts'
import type { IndexFlags } from './index-articles.ts'
import type { InitFlags } from './init.ts'
import type { LearnFlags } from './learn.ts'
import type { AddFlags } from './rules-add.ts'
import type { TestFlags } from './test.ts'

const format = (...more: string[]) =>
  new Option('--format <format>', 'how to print').choices(['text', 'json', ...more]).default('text')
const config = () => new Option('--config <file>', 'configuration (default: .factlint.yml or .github/factlint.yml)')
const rules = () => new Option('--rules <glob...>', 'rule files (default: rules/**/*.{yml,yaml})')
const locale = () =>
  new Option('--locale <locale>', 'how 03/04/2024 is read (default: en-US)').choices(['en-US', 'en-GB'])
const dayOption = (flags: string, description: string) =>
  new Option(flags, description).argParser((text: string) => {
    if (!isDay(text)) throw new InvalidArgumentError('Expected a day that exists, as YYYY-MM-DD.')
    return text
  })
const positive = (text: string): number => {
  if (!/^[1-9][0-9]{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 to 9999.')
  return Number(text)
}
const published = () => dayOption('--published <day>', 'day of publication, as YYYY-MM-DD')
const failOn = () =>
  new Option('--fail-on <severity>', 'mildest finding that gives status 1 (default: error)').choices([
    'error',
    'warning',
    'never',
  ])
const drafts = () =>
  new Option('--drafts <what>', 'whether articles with draft: true are checked (default: check)').choices([
    'check',
    'skip',
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
  $ factlint baseline                      leave the findings of an old archive alone

Exit status: 0 fine; 1 findings, a contradiction, or an example that fails; 2 bad usage, a mistake in
configuration or rules, or an input that cannot be read.`

const CHECK_EXAMPLES = `
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

const ADD_EXAMPLES = `
Examples:
  $ factlint rules add bridges-closed 4 --from 2024-03-02 --source https://riverton.example/roads
  $ factlint rules add hostages-held 133 --from 2024-03-22 --source "press office" --place Gaza`

const EXPLAIN_EXAMPLES = `
Examples:
  $ factlint explain bridges-closed "Three bridges were shut on Monday."
  $ factlint explain bridges-closed articles/2024/03/22-storm.md:12`

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
    .addOption(format('sarif', 'gitlab', 'html'))
    .addOption(config())
    .addOption(rules())
    .addOption(failOn())
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
    .description(
      'Runs the examples written in rule files, and the articles in files of tests (*.test.yml) beside them.',
    )
    .argument('[rules...]', 'rule files and files of tests (default: rules/**/*.{yml,yaml})')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .option('--coverage', 'name the facts that no article states')
    .action(async (paths: string[], flags: TestFlags) => {
      const { test } = await import('./test.ts')
      end(await test(context(), paths, flags))
    })

  factlint
    .command('history')
    .summary('show all that was ever said of a fact')
    .description('Shows every value that articles ever gave of a fact, beside the values of the rules.')
    .argument('<fact>', 'id of the fact in the rules')
    .addOption(format('svg', 'html'))
    .option('--place <place>', 'no more than what is said of a place')
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .addOption(drafts())
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
    .addOption(new Option('--threads <number>', 'how many threads read (default: one a core)').argParser(positive))
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
    .command('explain')
    .summary('say why a sentence is, or is not, read as a fact')
    .description(
      'Says, condition by condition, why the numbers of a text are, or are not, read as a fact of the rules.',
    )
    .argument('<fact>', 'id of the fact')
    .argument('<text>', 'a sentence, or FILE:LINE')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .addOption(published())
    .addHelpText('after', EXPLAIN_EXAMPLES)
    .action(async (fact: string, text: string, flags: ExplainFlags) => {
      const { explain } = await import('./explain.ts')
      end(await explain(context(), fact, text, flags))
    })

  factlint
    .command('learn')
    .summary('draft rules from what articles say again and again')
    .description(
      'Reads the articles and drafts a rule file: what is counted again and again, its values over time, where each was said.',
    )
    .argument('[path...]', 'files or folders (default: every article)')
    .addOption(new Option('--most <number>', 'facts at most').default(10).argParser(positive))
    .option('--out <file>', 'where to write the draft (default: print it)')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .action(async (paths: string[], flags: LearnFlags) => {
      const { learn } = await import('./learn.ts')
      end(await learn(context(), paths, flags))
    })

  const ruleFiles = factlint.command('rules').summary('keep rule files up to date').description('Edits rule files.')
  ruleFiles
    .command('add')
    .summary('add a value to a fact')
    .description(
      'Adds a value to a series of a fact, in the rule file that holds it; all else in the file stays as it is.',
    )
    .argument('<fact>', 'id of the fact')
    .argument('<value>', 'the number, in digits')
    .addOption(dayOption('--from <day>', 'first day on which it holds, as YYYY-MM-DD').makeOptionMandatory())
    .addOption(dayOption('--until <day>', 'last day on which it holds (default: until the next value)'))
    .requiredOption('--source <url>', 'where it was seen: an address, or the name of a document')
    .option('--place <name>', 'place of the series, where a fact has several')
    .option('--by <name>', 'whose count it is')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addHelpText('after', ADD_EXAMPLES)
    .action(async (fact: string, value: string, flags: AddFlags) => {
      const { rulesAdd } = await import('./rules-add.ts')
      end(await rulesAdd(context(), fact, value, flags))
    })

  factlint
    .command('baseline')
    .summary('write down the findings that are there already')
    .description(
      'Writes the findings of all articles to a file, after which they are counted and not shown. Run again, it takes out those that are gone, and adds none.',
    )
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .addOption(drafts())
    .action(async (flags: BaselineFlags) => {
      const { baseline } = await import('./baseline.ts')
      end(await baseline(context(), flags))
    })

  factlint
    .command('init')
    .summary('write a starter workflow, configuration and rule file')
    .description(
      'Writes .github/workflows/factlint.yml, .factlint.yml, rules/starter.yml, and .factlint/every-key.yml, which shows every key of rule files; overwrites nothing.',
    )
    .addOption(format())
    .option('--config <file>', 'where to write the configuration', '.factlint.yml')
    .option('--rules <glob...>', 'what the configuration says of rule files', ['rules/**/*.{yml,yaml}'])
    .action(async (flags: InitFlags) => {
      const { init } = await import('./init.ts')
      end(await init(context(), flags))
    })

  return factlint
}
